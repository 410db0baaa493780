/** Organisations, users and cases to try the system with; exists in profile demo only. */
package dk.jobveu.demo;
