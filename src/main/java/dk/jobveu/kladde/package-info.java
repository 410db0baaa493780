/** What somebody has typed in a form of Tasklist and not sent yet (docs/adr/0021). */
package dk.jobveu.kladde;
