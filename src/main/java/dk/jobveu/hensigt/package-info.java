/**
 * What companies intend: letters of intent and what they look for.
 * Phase 3.
 */
package dk.jobveu.hensigt;
