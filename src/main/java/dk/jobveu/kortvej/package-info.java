/** The short way of a crisis: from enquiry to course start in a handful of tasks. Phase 3. */
package dk.jobveu.kortvej;
