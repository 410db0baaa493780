/** Helpers that more than one feature needs. */
package dk.jobveu.faelles;
