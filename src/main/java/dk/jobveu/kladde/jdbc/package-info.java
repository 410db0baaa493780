/** The drafts' table. */
package dk.jobveu.kladde.jdbc;
