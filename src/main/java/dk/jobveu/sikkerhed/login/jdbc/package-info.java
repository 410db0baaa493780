/** The tables of the log-in's guard. */
package dk.jobveu.sikkerhed.login.jdbc;
