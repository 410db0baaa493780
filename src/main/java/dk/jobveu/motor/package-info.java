/**
 * Everything about the engine itself: configuration, deployment of the models, forms, guards. No
 * phase: ground.
 */
package dk.jobveu.motor;
