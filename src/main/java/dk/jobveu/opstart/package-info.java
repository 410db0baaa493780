/**
 * Phase 3, first half: jobcentre, their terms, the kick-off meeting and the schemes.
 */
package dk.jobveu.opstart;
