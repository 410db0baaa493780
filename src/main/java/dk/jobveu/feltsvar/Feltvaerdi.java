package dk.jobveu.feltsvar;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Taltekst;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One answer with what was asked.
 *
 * @param liste key of the list whose row it stands in, or null
 * @param raekke number of the row from 1, or null
 * @param valgNr number from 1 of each of several choices; 1 elsewhere
 * @param label what was asked, as it stood in the form
 * @param tekst a text, or the words of a choice
 * @param kode what a choice is called in the model
 */
public record Feltvaerdi(
    String liste,
    Integer raekke,
    String noegle,
    int valgNr,
    String label,
    Feltart art,
    Feltlaesere laesere,
    String tekst,
    String kode,
    BigDecimal tal,
    LocalDate dag,
    Boolean jaNej) {

  /** The answer as people read it. */
  public String somTekst() {
    return switch (art) {
      case TEKST, VALG -> tekst;
      case TAL -> Taltekst.skriv(tal);
      case DAG -> Datoer.tekst(dag);
      case JA_NEJ -> jaNej ? "Ja" : "Nej";
    };
  }
}
