/**
 * Job-VEU in figures: what the evaluation of 2021 collected by hand, counted from what is recorded
 * in forløb and in registers that were read in (docs/statistik.md, docs/adr/0051). No phase.
 */
package dk.jobveu.statistik;
