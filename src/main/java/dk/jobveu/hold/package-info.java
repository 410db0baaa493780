/** The class: whether it can run, who is enrolled, and how the course went (fase 4). */
package dk.jobveu.hold;
