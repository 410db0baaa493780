/** The page where a changed table is tried on what has been decided. */
package dk.jobveu.genspil.web;
