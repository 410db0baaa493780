/** Plays generated forløb through the product's own path and asks what must hold of each. */
package dk.jobveu.spil;
