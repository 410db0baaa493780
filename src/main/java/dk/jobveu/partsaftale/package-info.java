/** The agreement between the parties, or how they back the forløb in another way. Phase 2. */
package dk.jobveu.partsaftale;
