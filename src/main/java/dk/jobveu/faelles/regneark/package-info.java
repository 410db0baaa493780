/**
 * Files from spreadsheets, whichever way they were saved: read what is unambiguous, and say where
 * the rest stands.
 */
package dk.jobveu.faelles.regneark;
