/** What a forløb achieved, measured on the model's own success criteria. Phase 5. */
package dk.jobveu.resultat;
