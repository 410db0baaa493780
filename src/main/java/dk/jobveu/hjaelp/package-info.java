/** Help: the Danish guides of docs/, as pages. */
package dk.jobveu.hjaelp;
