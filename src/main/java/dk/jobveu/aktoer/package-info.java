/** The organisations that carry forløb, and their groups in the engine. */
package dk.jobveu.aktoer;
