/**
 * Participants who leave the course before it ends, with the reason as a category. Phase
 * 4.
 */
package dk.jobveu.frafald;
