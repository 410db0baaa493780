/** What has been told to whom, as people see it (docs/adr/0048). No phase: a screen. */
package dk.jobveu.postkasse;
