/** Decisions as the domain asks for them; the tables lie in dmn/. No phase: ground. */
package dk.jobveu.beslutning;
