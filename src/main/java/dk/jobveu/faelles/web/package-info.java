/** What every adapter to the web needs: one way to refuse. */
package dk.jobveu.faelles.web;
