/**
 * Screening of the unemployed: profile, places per job centre, results and the meeting (fase 4).
 */
package dk.jobveu.screening;
