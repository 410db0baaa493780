package dk.jobveu.projektrum;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Haendelser.Haendelse;
import dk.jobveu.forloeb.Principtilstand;
import dk.jobveu.forloeb.Raekketilstand;
import dk.jobveu.resultat.Gruppeandele.Gruppeandel;
import dk.jobveu.resultat.Maaling;
import dk.jobveu.screening.Fyldning;
import java.util.List;
import java.util.Map;

/** A forløb at a glance, as one person may see it. */
public record Overblik(
    Indsigt indsigt,
    List<Fase> faser,
    List<Bold> bolden,
    VisTjekliste.Stand tjekliste,
    VisParter.Med med,
    VisAfgoerelser.Afgjort afgjort,
    List<Haendelse> sket) {

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
   * @param sted the page of the forløb that shows what it is derived from, or null
   */
  public record Tjekraekke(
      Raekketilstand tilstand, String tekst, Registrering sat, String sted, List<Punkt> punkter) {}

  /** A sub-bullet of a row. */
  public record Punkt(Raekketilstand tilstand, String tekst) {}

  /**
   * Counts, never citizens.
   *
   * @param status how many participants are where
   * @param succes the four success criteria, or none before anybody has begun
   * @param grupper those who are easily overlooked; none for a school
   */
  public record Tal(
      int deltagere,
      Fyldning.Oversigt fyldning,
      Map<String, Long> status,
      List<Maaling> succes,
      List<Gruppeandel> grupper) {}

  /** One of the seven principles. */
  public record Princip(Principtilstand tilstand, String navn) {}
}
