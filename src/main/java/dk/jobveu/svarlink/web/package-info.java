/** The page that a link leads to, and the page where links are sent. */
package dk.jobveu.svarlink.web;
