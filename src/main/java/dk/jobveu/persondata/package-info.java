/**
 * What is held about a citizen: what can be seen on request, how long it is kept, and how it is
 * erased. No phase: a screen over all of them.
 */
package dk.jobveu.persondata;
