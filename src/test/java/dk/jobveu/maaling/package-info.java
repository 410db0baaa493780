/** What scripts/maal measures. Not a test: nothing here fails because a machine is slow. */
package dk.jobveu.maaling;
