/**
 * Documents: the same record of data as a tagged PDF and as a file for Word, and those that are
 * kept as they were agreed (docs/adr/0045). No phase: what a document says is told by the screens.
 */
package dk.jobveu.dokument;
