/** A colleague takes over one's open tasks while one is away, visibly and only for that time. */
package dk.jobveu.stedfortraeder;
