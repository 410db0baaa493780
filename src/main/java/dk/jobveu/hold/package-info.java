/** The class: whether it can run, who is enrolled, and how the course went. Phase 4. */
package dk.jobveu.hold;
