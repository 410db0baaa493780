/** The drafts as Tasklist's script asks for them. */
package dk.jobveu.kladde.web;
