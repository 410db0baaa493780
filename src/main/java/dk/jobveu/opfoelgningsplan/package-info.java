/** A plan for the participant who is vulnerable or young, before anything goes wrong. Phase 4. */
package dk.jobveu.opfoelgningsplan;
