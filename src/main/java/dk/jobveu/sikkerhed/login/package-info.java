/** Who comes in: log-in, throttling and lock-out, sessions, and the edge of the HTTP surface. */
package dk.jobveu.sikkerhed.login;
