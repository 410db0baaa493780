/**
 * Participants by pseudonym: who they belong to, how far they are, and what only their own
 * jobcenter knows. Phase 4, and read by phase 5.
 */
package dk.jobveu.deltager;
