/**
 * What law and politics change: municipalities, councils, target groups, schemes, each by date. No
 * phase: ground.
 */
package dk.jobveu.referencedata;
