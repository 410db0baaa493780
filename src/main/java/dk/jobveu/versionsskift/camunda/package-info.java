/** Moves by the engine's own plan. */
package dk.jobveu.versionsskift.camunda;
