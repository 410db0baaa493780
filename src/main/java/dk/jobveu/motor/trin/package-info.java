/**
 * What the process does by itself: the runner that calls a use case from a service task, and who is
 * said to have recorded it.
 */
package dk.jobveu.motor.trin;
