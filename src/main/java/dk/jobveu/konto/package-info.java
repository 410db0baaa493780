/** Organisations and those who work in them are let in and out here. No phase: a screen. */
package dk.jobveu.konto;
