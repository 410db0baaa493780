/** The courses of a forløb and whether they give merit (fase 2, D7). */
package dk.jobveu.kursus;
