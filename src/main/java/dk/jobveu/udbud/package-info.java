/**
 * Tender or direct choice, bids kept apart until the opening, and the choice. Phase
 * 3.
 */
package dk.jobveu.udbud;
