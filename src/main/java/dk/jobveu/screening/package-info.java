/**
 * Screening of the unemployed: profile, places per job centre, results and the meeting. Phase 4.
 */
package dk.jobveu.screening;
