/** The system's own work: how jobs are taken and by whom. */
package dk.jobveu.motor.job;
