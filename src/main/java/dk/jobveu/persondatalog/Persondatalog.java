package dk.jobveu.persondatalog;

import dk.jobveu.faelles.Registrering;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Who read, changed and exported which citizen. Written in the transaction of a change,
 * and before a reading is answered: without a line in the log nothing is shown.
 */
public interface Persondatalog {

  /** What was done. */
  enum Handling {
    LAEST("Læst"),
    AENDRET("Ændret"),
    EKSPORTERET("Hentet som fil"),
    SLETTET("Slettet");

    private final String tekst;

    Handling(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }

  /**
   * One line.
   *
   * @param deltagerId null after the citizen was erased
   * @param sted list or form, e.g. {@code liste:deltagere}
   */
  record Linje(
      Instant tidspunkt,
      String bruger,
      String organisation,
      String forloebId,
      String deltagerId,
      Long sletningNr,
      Handling handling,
      String sted) {}

  /** A line for each citizen; none when there is no citizen. */
  void skriv(Registrering r, Handling handling, String sted, Collection<String> deltagerIds);

  /** Oldest first. */
  List<Linje> om(String forloebId, String deltagerId);

  /** Everything of one forløb, oldest first. */
  List<Linje> iForloeb(String forloebId);

  /**
   * Forgets what is older.
   *
   * @return how many lines
   */
  int sletFoer(Instant tidspunkt);
}
