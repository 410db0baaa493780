/** Help: the Danish guides of docs/, as pages. No phase of its own. */
package dk.jobveu.hjaelp;
