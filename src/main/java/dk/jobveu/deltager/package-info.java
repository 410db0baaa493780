/**
 * Participants by pseudonym: who they belong to, how far they are, and what only their own
 * jobcenter knows.
 */
package dk.jobveu.deltager;
