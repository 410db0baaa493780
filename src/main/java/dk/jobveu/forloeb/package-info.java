/** The forløb itself: who takes part, its timeline, checklist, principles and deviations. */
package dk.jobveu.forloeb;
