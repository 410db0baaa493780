/**
 * What a table is to answer, row by row in a file that a designer keeps beside it, and what it does
 * answer (docs/adr/0059). No phase: ground.
 */
package dk.jobveu.motor.eksempel;
