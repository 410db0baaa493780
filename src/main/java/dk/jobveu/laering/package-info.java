/** What a forløb teaches: evaluation, handover, re-use and the case for the casebank. Phase 5. */
package dk.jobveu.laering;
