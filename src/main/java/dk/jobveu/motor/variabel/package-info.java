/** What a process may hold, kept at the one place that every write passes (docs/adr/0015). */
package dk.jobveu.motor.variabel;
