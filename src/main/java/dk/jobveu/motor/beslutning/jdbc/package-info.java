/** The newest versions of the decisions, out of the engine's table. */
package dk.jobveu.motor.beslutning.jdbc;
