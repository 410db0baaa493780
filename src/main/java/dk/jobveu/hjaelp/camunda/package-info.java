/** What the models call the tasks that help is asked about. */
package dk.jobveu.hjaelp.camunda;
