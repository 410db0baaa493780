/** Organisations, users and cases to try the system with; exists in profile demo only. No phase. */
package dk.jobveu.demo;
