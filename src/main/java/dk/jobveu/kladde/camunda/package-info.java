/** Whose task a draft belongs to, and what its form may keep. */
package dk.jobveu.kladde.camunda;
