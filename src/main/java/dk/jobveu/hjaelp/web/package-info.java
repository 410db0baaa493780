/** The guides as pages. */
package dk.jobveu.hjaelp.web;
