package dk.jobveu.sikkerhed.login;

import java.time.Instant;

/**
 * A name or an address that may not log in.
 *
 * @param navn the user or the address
 * @param adresse whether it is an address
 * @param laastTil null: until an administrator lifts it
 * @param laastAf who locked; the system itself after wrong passwords
 */
public record Loginlaas(
    String navn, boolean adresse, Instant laast, Instant laastTil, String laastAf) {}
