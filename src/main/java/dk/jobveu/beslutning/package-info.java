/** Decisions as the domain asks for them; the tables lie in dmn/. */
package dk.jobveu.beslutning;
