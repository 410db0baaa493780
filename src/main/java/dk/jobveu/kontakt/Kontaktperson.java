package dk.jobveu.kontakt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody whom others may ask. What they do stands before who they are.
 *
 * @param aktoerId the organisation that keeps them
 * @param virksomhed where they work, when that is a company the organisation knows; null for its
 *     own people
 * @param iAlleForloeb whether they are shown in every forløb that the organisation is part of
 * @param samtykke when they said yes to being on the list of ambassadors; null when they are not
 * @param samtykkeNoteretAf who wrote that down
 * @param fortaellerOm what an ambassador likes to tell about, or null
 * @param bekraeftet when somebody last wrote or confirmed it
 */
public record Kontaktperson(
    String id,
    String aktoerId,
    String funktion,
    String navn,
    String virksomhed,
    String epost,
    String telefon,
    boolean iAlleForloeb,
    LocalDate samtykke,
    String samtykkeNoteretAf,
    String fortaellerOm,
    String registreretAf,
    Instant bekraeftet) {

  public boolean erAmbassadoer() {
    return samtykke != null;
  }

  /** Whether the person works in the organisation that keeps them. */
  public boolean erEgen() {
    return virksomhed == null;
  }

  /** How the person is reached, for instance {@code 12 34 56 78, navn@kommune.dk}. */
  public String naas() {
    return Stream.of(telefon, epost).filter(t -> t != null).collect(Collectors.joining(", "));
  }

  Kontaktperson bekraeftet(Instant nu) {
    return new Kontaktperson(
        id,
        aktoerId,
        funktion,
        navn,
        virksomhed,
        epost,
        telefon,
        iAlleForloeb,
        samtykke,
        samtykkeNoteretAf,
        fortaellerOm,
        registreretAf,
        nu);
  }
}
