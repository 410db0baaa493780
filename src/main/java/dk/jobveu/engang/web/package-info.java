/** The key of a form or a call, and what came with it. */
package dk.jobveu.engang.web;
