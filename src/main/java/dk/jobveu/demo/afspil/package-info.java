/** Plays a case over HTTP as its users would, step by step; needs nothing of Spring. */
package dk.jobveu.demo.afspil;
