/** The page that a link of the survey leads to, and the page where one agrees to be asked. */
package dk.jobveu.spoergeskema.web;
