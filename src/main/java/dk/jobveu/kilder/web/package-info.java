/** The page with the lists that others publish, and where they are read in. */
package dk.jobveu.kilder.web;
