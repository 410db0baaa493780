package dk.jobveu.projektrum;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.beslutning.TruffenAfgoerelse;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Afvigelser.Afvigelse;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Haendelser.Haendelse;
import dk.jobveu.forloeb.Principtilstand;
import dk.jobveu.forloeb.Raekketilstand;
import dk.jobveu.forloeb.Underretninger.Underretning;
import dk.jobveu.resultat.Maaling;
import dk.jobveu.screening.Fyldning;
import java.util.List;
import java.util.Map;

/**
 * A forløb at a glance, as one person may see it.
 *
 * @param tal counts of participants, or null for those whom they do not concern ({@link
 *     Talindsigt})
 */
public record Overblik(
    Indsigt indsigt,
    List<Fase> faser,
    List<Bold> bolden,
    List<Ventetrin> venter,
    List<Part> parter,
    List<Virksomhed> virksomheder,
    List<Tjekraekke> tjekliste,
    List<Princip> principper,
    List<Afvigelse> afvigelser,
    List<TruffenAfgoerelse> afgoerelser,
    List<Haendelse> tidslinje,
    List<Underretning> beskeder,
    Tal tal) {

  /**
   * What waits for one organisation.
   *
   * @param opgaver its tasks; those about a single participant only for the organisation itself
   * @param omDeltagere how many of its tasks concern single participants
   * @param iAlt all of them in numbers
   */
  public record Bold(
      String organisation,
      String navn,
      boolean egen,
      List<Aabenopgave> opgaver,
      int omDeltagere,
      Stade.Hos iAlt) {}

  /** An organisation that takes part, and its answer. */
  public record Part(Deltagelse deltagelse, String navn, String rolle) {}

  /**
   * A row of the checklist with its sub-bullets.
   *
   * @param sat who set it by hand, or null when it is derived
   */
  public record Tjekraekke(
      Raekketilstand tilstand, String tekst, Registrering sat, List<Punkt> punkter) {}

  /** A sub-bullet of a row. */
  public record Punkt(Raekketilstand tilstand, String tekst) {}

  /**
   * Counts, never citizens.
   *
   * @param status how many participants are where
   * @param succes the four success criteria, or none before anybody has begun
   */
  public record Tal(
      int deltagere, Fyldning.Oversigt fyldning, Map<String, Long> status, List<Maaling> succes) {}

  /** One of the seven principles. */
  public record Princip(Principtilstand tilstand, String navn) {}

  /** Positions that the companies want to fill. */
  public int stillinger() {
    return virksomheder.stream()
        .filter(v -> v.status() == Virksomhed.Status.TILKENDEGIVET)
        .mapToInt(Virksomhed::antalStillinger)
        .sum();
  }

  /** How many rows are settled: met, met another way or not relevant. */
  public long afklaredeRaekker() {
    return tjekliste.stream()
        .filter(r -> r.tilstand().tilstand() != dk.jobveu.forloeb.Tilstand.IKKE_OPFYLDT)
        .count();
  }
}
