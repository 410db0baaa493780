/** The match between citizen and company after the course, and what became of each participant. */
package dk.jobveu.match;
