/** Plants marks in the cases and looks for them wherever somebody can read. */
package dk.jobveu.e2e.spor;
