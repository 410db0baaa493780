/**
 * The forløb itself: who takes part, its timeline, checklist, principles and deviations. No phase:
 * all of them.
 */
package dk.jobveu.forloeb;
