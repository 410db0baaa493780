/**
 * The dates of a forløb as calendars read them: sent when they are set, moved or dropped, and to
 * subscribe to (docs/adr/0048). No phase: a screen.
 */
package dk.jobveu.kalender;
