/** Coordination changes hands while a forløb runs, by agreement or by decision. Phase 1. */
package dk.jobveu.koordination;
