/** Table {@code feltsvar}. */
package dk.jobveu.feltsvar.jdbc;
