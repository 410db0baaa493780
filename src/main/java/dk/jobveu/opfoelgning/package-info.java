/**
 * Follow-up of those who got ufaglært job, until they are on the way to faglært or it is closed.
 * Phase 5.
 */
package dk.jobveu.opfoelgning;
