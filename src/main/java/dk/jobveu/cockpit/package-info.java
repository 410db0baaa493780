/**
 * Cockpit for coordinators: the forløb that they coordinate and nothing else, answered by us in the
 * engine's own shapes (docs/adr/0032). No phase: it looks across all of them.
 */
package dk.jobveu.cockpit;
