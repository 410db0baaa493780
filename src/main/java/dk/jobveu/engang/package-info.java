/** What is sent twice counts once (docs/adr/0020). No phase: ground. */
package dk.jobveu.engang;
