/** Letters as mail. No phase. */
package dk.jobveu.post.mail;
