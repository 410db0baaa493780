/** The labour market's need, who reports it, and whether it is large enough. Phase 1. */
package dk.jobveu.behov;
