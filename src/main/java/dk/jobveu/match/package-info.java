/**
 * The match between citizen and company after the course, its meetings, and what became of each
 * participant. Phase 4.
 */
package dk.jobveu.match;
