/** Everything about the engine itself: configuration, deployment of the models, forms, guards. */
package dk.jobveu.motor;
