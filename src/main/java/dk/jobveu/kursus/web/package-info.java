/** Pages about courses. */
package dk.jobveu.kursus.web;
