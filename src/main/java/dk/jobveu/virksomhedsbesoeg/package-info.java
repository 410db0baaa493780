/** Companies visit a class, follow it and say whom they will talk with when it ends. Phase 4. */
package dk.jobveu.virksomhedsbesoeg;
