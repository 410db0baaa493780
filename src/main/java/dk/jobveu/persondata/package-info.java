/**
 * What is held about a citizen: who looked, what can be seen on request, how long it is kept, and
 * how it is erased.
 */
package dk.jobveu.persondata;
