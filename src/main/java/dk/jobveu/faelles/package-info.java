/** Words, dates, numbers, SQL and errors that more than one feature needs. No phase: ground. */
package dk.jobveu.faelles;
