/** The pages and the REST interface of Projektrum. */
package dk.jobveu.projektrum.web;
