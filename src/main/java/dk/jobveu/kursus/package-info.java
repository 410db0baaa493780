/** The courses of a forløb and whether they give merit (D7). Phase 2. */
package dk.jobveu.kursus;
