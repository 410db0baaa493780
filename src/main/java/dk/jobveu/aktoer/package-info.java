/** The organisations that carry forløb, and their groups in the engine. No phase: ground. */
package dk.jobveu.aktoer;
