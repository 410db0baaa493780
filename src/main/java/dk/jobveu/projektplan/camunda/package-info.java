/** What the models ask of the projektplan. */
package dk.jobveu.projektplan.camunda;
