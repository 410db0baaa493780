/** Who is logged in, for which organisation, and what they may reach. */
package dk.jobveu.sikkerhed;
