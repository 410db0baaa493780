/**
 * The survey: who has agreed to be asked how a forløb went, the personal links, and the answers,
 * which nobody's name stands beside (R-11.9, R-15.11, R-19.6, docs/adr/0052). Phase 5.
 */
package dk.jobveu.spoergeskema;
