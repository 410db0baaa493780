/** Whose task it is: rights that come and go with a task's people, and what those may do. */
package dk.jobveu.sikkerhed.opgaveret;
