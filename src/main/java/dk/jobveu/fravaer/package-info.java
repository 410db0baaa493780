/**
 * The school's daily report, whether it came, what the absence calls for, and what the jobcenter
 * did about it. Phase 4.
 */
package dk.jobveu.fravaer;
