/** Where calendars fetch a person's days. No phase. */
package dk.jobveu.kalender.web;
