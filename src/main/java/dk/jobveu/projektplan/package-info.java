/** The projektplan: seven sections, dates and who does what. Phase 3. */
package dk.jobveu.projektplan;
