/** The forløb at a glance, and what its coordinator does there. No phase: a screen over all. */
package dk.jobveu.projektrum;
