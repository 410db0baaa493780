/** The page Modeller and what it draws. */
package dk.jobveu.modeller.web;
