/**
 * One list of people with three ways in: page, file and REST (docs/adr/0011). No phase: the lists
 * themselves lie with their features.
 */
package dk.jobveu.liste;
