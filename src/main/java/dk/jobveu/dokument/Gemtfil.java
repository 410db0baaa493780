package dk.jobveu.dokument;

/**
 * The PDF of a kept document, as whoever asked first got it; everybody later gets the same bytes.
 *
 * @param pdf in base 64
 * @param kontrolsum of the bytes
 */
public record Gemtfil(String forloebId, String noegle, int gang, String pdf, String kontrolsum) {}
