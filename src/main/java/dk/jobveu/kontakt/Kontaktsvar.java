package dk.jobveu.kontakt;

import dk.jobveu.faelles.Tekst;
import java.time.LocalDate;

/**
 * A contact person as somebody wrote them; texts are never null.
 *
 * @param samtykke when the person said yes to being an ambassador, or null
 */
public record Kontaktsvar(
    String funktion,
    String navn,
    String virksomhed,
    String epost,
    String telefon,
    boolean iAlleForloeb,
    boolean ambassadoer,
    LocalDate samtykke,
    String fortaellerOm) {

  public Kontaktsvar {
    funktion = ren(funktion);
    navn = ren(navn);
    virksomhed = ren(virksomhed);
    epost = ren(epost);
    telefon = ren(telefon);
    fortaellerOm = ren(fortaellerOm);
  }

  private static String ren(String skrevet) {
    return skrevet == null ? "" : Tekst.ren(skrevet);
  }
}
