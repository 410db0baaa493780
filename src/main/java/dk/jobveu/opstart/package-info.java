/** Jobcentre, their terms, the kick-off meeting and the schemes. Phase 3. */
package dk.jobveu.opstart;
