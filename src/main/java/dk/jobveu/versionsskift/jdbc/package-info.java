/** What has been moved, and what is going on. */
package dk.jobveu.versionsskift.jdbc;
