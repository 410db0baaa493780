/** Projektrum: the forløb at a glance, and the lists of people that do not belong in a form. */
package dk.jobveu.projektrum;
