/** The school's daily report, what the absence calls for, and what the jobcenter did about it. */
package dk.jobveu.fravaer;
