/** What a forløb achieved, measured on the model's own success criteria. */
package dk.jobveu.resultat;
