/**
 * What is going on, moved to another version of its process (docs/adr/0069). No phase: a screen
 * over all of them.
 */
package dk.jobveu.versionsskift;
