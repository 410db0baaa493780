/**
 * Who may see what in a forløb, and what every page of ours shares (docs/adr/0005). No phase: the
 * edge of all of them.
 */
package dk.jobveu.adgang;
