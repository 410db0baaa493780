/**
 * Every model with its versions, for those who change them (docs/adr/0058). No phase: a screen over
 * all of them.
 */
package dk.jobveu.modeller;
