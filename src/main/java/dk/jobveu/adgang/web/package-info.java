/** What every page of ours shares: log-in, frame, rules for the browser, errors. */
package dk.jobveu.adgang.web;
