/** The log of who read, changed or exported whom. No phase: ground. */
package dk.jobveu.persondatalog;
