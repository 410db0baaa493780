/** What people read, collected into one file and held to the rules of our language. */
package dk.jobveu.ord;
