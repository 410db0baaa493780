/**
 * What is wrong in a model, told in Danish with its element before it is deployed: one set of rules
 * for the deployment and the build.
 */
package dk.jobveu.motor.modelkontrol;
