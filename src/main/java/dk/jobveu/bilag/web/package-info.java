/** The page of the files. */
package dk.jobveu.bilag.web;
