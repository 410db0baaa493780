package dk.jobveu.deltager;

import java.time.LocalDate;

/** That a participant completed, and with what. */
public record Kursusresultat(
    String deltagerId,
    LocalDate dato,
    Integer antalKurser,
    Integer antalMeritkurser,
    Integer antalBeviser) {}
