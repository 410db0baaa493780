/**
 * A changed table asked what was asked before: which recorded decisions it would have answered
 * otherwise (docs/adr/0060). No phase: a screen over all of them.
 */
package dk.jobveu.genspil;
