/**
 * People whom others may ask: kept by their own organisation, reused from forløb to forløb, and as
 * ambassadors on a list that all can read (R-13.4, R-13.5, R-11.1, R-11.2, docs/adr/0062). No
 * phase.
 */
package dk.jobveu.kontakt;
