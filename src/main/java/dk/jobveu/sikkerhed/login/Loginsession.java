package dk.jobveu.sikkerhed.login;

import java.time.Instant;

/**
 * A place where a user is logged in.
 *
 * @param noegle the session's number here, which opens nothing
 * @param enhed browser and operating system
 */
public record Loginsession(String noegle, String enhed, Instant begyndt, Instant setSenest) {}
