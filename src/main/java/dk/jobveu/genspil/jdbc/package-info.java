/** The recorded decisions, read for that alone. */
package dk.jobveu.genspil.jdbc;
