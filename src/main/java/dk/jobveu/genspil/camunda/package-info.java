/** A table of the engine's that is asked without being deployed. */
package dk.jobveu.genspil.camunda;
