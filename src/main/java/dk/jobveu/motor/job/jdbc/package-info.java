/** The engine's table of jobs. */
package dk.jobveu.motor.job.jdbc;
