/** Phase 1: the labour market's need, who reports it, and whether it is large enough. */
package dk.jobveu.behov;
