package dk.jobveu.referencedata;

/**
 * A municipality as it belonged at a date.
 *
 * @param kode four digits
 * @param raad regional council: one of the eight RAR until 2024, one of the five RBR from 2025
 */
public record Kommune(
    String kode,
    String navn,
    String landsdel,
    String region,
    String raad,
    String amk,
    Gyldighed gyldighed) {}
