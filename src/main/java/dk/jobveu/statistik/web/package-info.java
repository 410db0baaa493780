/** Job-VEU in figures as a page, files and REST, and the page that reads in other registers. */
package dk.jobveu.statistik.web;
