package dk.jobveu.referencedata;

/** A crisis that a forløb may soften, and when forløb for it begin. */
public record Krise(String kode, String navn, Gyldighed gyldighed) {}
