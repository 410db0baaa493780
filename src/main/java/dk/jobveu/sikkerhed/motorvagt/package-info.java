/**
 * The gate before the engine's two REST interfaces: what is not on the list is refused
 * (docs/adr/0012).
 */
package dk.jobveu.sikkerhed.motorvagt;
