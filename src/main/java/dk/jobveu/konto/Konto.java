package dk.jobveu.konto;

import java.time.Instant;

/**
 * A person in an organisation.
 *
 * @param harKode whether a password has been chosen
 * @param administrator whether the person lets colleagues in and out
 * @param linkUdloeber when the open invitation ends; null when there is none
 * @param opgaver open tasks of the organisation that the person has taken
 */
public record Konto(
    String id,
    String navn,
    boolean harKode,
    boolean administrator,
    Instant linkUdloeber,
    long opgaver) {}
