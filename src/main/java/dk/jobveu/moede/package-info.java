/** Meetings are called: day, place, agenda, answers and who is missing. Phase 3. */
package dk.jobveu.moede;
