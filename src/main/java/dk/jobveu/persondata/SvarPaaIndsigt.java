package dk.jobveu.persondata;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.persondatalog.Persondatalog;
import java.time.Instant;
import java.util.List;

/**
 * Answers a citizen's request for insight (GDPR article 15): all we hold, and who has looked. Only
 * for the organisation on whose list the citizen stands. Readers of other organisations are named
 * by organisation: the citizen is told who has had the data, and the neighbour's staff is not
 * listed for the job centre.
 */
@Brugstilfaelde
public class SvarPaaIndsigt {

  /** All of it. */
  public record Svar(
      String deltagerId, List<Personspor.Indhold> indhold, List<Adgangslinje> adgange) {}

  /**
   * Somebody had to do with the data.
   *
   * @param bruger the own organisation's user, or null when it was somebody of another
   */
  public record Adgangslinje(
      Instant tidspunkt, String organisation, String bruger, String handling, String sted) {}

  private final Personspor spor;
  private final Persondatalog log;

  SvarPaaIndsigt(Personspor spor, Persondatalog log) {
    this.spor = spor;
    this.log = log;
  }

  /** The answer; asking is itself written in the log. */
  public Svar svar(
      Registrering r, String ejer, String deltagerId, Persondatalog.Handling handling) {
    if (!ejer.equals(spor.laas(r.forloebId(), deltagerId))) {
      throw new FindesIkke("Der er ingen borger med det pseudonym på jeres liste.");
    }
    log.skriv(r, handling, "indsigt", List.of(deltagerId));
    return new Svar(
        deltagerId,
        spor.indhold(r.forloebId(), deltagerId),
        log.om(r.forloebId(), deltagerId).stream()
            .map(
                l ->
                    new Adgangslinje(
                        l.tidspunkt(),
                        l.organisation(),
                        ejer.equals(l.organisation()) ? l.bruger() : null,
                        l.handling().tekst(),
                        l.sted()))
            .toList());
  }
}
