/**
 * A colleague takes over one's open tasks while one is away, visibly and only for that time. No
 * phase: a screen over all.
 */
package dk.jobveu.stedfortraeder;
