/** The page on which colleagues agree about deputies. */
package dk.jobveu.stedfortraeder.web;
