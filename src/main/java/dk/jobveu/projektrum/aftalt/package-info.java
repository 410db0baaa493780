/** What the parties have agreed on, as texts one can read. */
package dk.jobveu.projektrum.aftalt;
