/** Lists as pages, files and REST. */
package dk.jobveu.liste.web;
