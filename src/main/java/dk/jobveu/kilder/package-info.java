/**
 * Lists that councils and the agency publish, read in as files and kept as dated editions (R-19.1,
 * docs/adr/0067). No phase.
 */
package dk.jobveu.kilder;
