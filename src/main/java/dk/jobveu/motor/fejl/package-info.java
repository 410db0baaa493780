/** What went wrong, told to a person: one translation of errors for every way in. */
package dk.jobveu.motor.fejl;
