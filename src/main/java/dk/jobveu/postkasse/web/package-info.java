/** The pages of the post. No phase. */
package dk.jobveu.postkasse.web;
