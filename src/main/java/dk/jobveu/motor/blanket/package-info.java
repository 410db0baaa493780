/**
 * Forms: checked on the server, handed to the feature that records them, kept out of the engine.
 */
package dk.jobveu.motor.blanket;
