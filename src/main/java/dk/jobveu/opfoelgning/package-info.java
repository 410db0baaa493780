/**
 * Follow-up of those who got ufaglært job, until they are on the way to faglært or it is closed.
 */
package dk.jobveu.opfoelgning;
