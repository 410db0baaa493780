/** What is sent twice counts once (docs/adr/0020). */
package dk.jobveu.engang;
