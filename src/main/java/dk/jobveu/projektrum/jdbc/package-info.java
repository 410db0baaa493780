/** What the engine's own queries find only one instance at a time. */
package dk.jobveu.projektrum.jdbc;
