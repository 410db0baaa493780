/** The pages about contact persons. */
package dk.jobveu.kontakt.web;
