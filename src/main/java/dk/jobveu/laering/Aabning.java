package dk.jobveu.laering;

import java.time.Instant;

/** That an administrator opened or closed the public list of forløb. */
public record Aabning(int nr, boolean aaben, String bruger, Instant registreret) {}
