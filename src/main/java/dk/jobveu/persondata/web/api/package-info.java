/** The same by REST. */
package dk.jobveu.persondata.web.api;
