/**
 * Answers to the fields that a designer has added to forms, kept without a record of ours
 * (docs/adr/0057). No phase: ground.
 */
package dk.jobveu.feltsvar;
