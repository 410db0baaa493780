/**
 * What somebody has typed in a form of Tasklist and not sent yet (docs/adr/0021). No phase: the
 * edge of all of them.
 */
package dk.jobveu.kladde;
