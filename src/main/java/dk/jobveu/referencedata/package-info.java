/** What law and politics change: municipalities, councils, target groups, schemes, each by date. */
package dk.jobveu.referencedata;
