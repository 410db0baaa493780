/**
 * Answers of those without an account: a personal link with a single purpose that shows what is
 * asked, takes the answer as the task's own form would, and keeps who signed what (R-19.7,
 * docs/adr/0049). No phase: which tasks it answers is said by {@link dk.jobveu.svarlink.Formaal}.
 */
package dk.jobveu.svarlink;
