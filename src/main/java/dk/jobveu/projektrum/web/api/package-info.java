/** The REST interface: the same use cases as the pages, JSON or CSV in and out, HTTP Basic. */
package dk.jobveu.projektrum.web.api;
