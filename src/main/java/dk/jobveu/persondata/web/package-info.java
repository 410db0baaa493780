/** Pages on which a job centre answers a citizen who asks for insight or to be erased. */
package dk.jobveu.persondata.web;
