/** The page of a move. */
package dk.jobveu.versionsskift.web;
