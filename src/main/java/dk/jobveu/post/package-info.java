/**
 * What leaves the house by mail: the outbox, to whom, and the sending (docs/adr/0048). No phase:
 * the edge of all of them.
 */
package dk.jobveu.post;
