/** Lists of people that are filled in on a page, by file or by REST: one definition, three ways. */
package dk.jobveu.projektrum.liste;
