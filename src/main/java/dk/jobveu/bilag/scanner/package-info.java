/** The virus scanner outside: clamd, when one is set. */
package dk.jobveu.bilag.scanner;
