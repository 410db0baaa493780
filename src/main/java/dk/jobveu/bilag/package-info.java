/**
 * Files that people add to a forløb: signed copies and evidence, on the forløb, on a row of the
 * checklist or on a side's backing; told by what is in them and read by those who read the page
 * (docs/adr/0050). No phase.
 */
package dk.jobveu.bilag;
