/**
 * Log-in, the gate before the engine, and the rights to tasks. No phase: the edge of all of them.
 */
package dk.jobveu.sikkerhed;
