/** The pages of those who let others in, and the page that an invitation leads to. */
package dk.jobveu.konto.web;
