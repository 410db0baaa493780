package dk.jobveu.projektrum.aftalt;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.dokument.Dokumentarkiv;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Haendelsesvidne;
import dk.jobveu.forloeb.Rolleord;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Keeps what is agreed at the moment it is, whole: as all who take part would read it together. Who
 * may have it afterwards is asked when somebody wants it.
 */
@Component
class GemAftalte implements Haendelsesvidne {

  /**
   * What is agreed together.
   *
   * @param side last part of the page's address
   * @param dokument the one of its documents that is, or null for all
   */
  private record Aftalt(String side, String dokument) {

    static List<Aftalt> hele(String side) {
      return List.of(new Aftalt(side, null));
    }

    boolean omfatter(Udgave u) {
      return u.aftalt() && (dokument == null || dokument.equals(u.noegle()));
    }
  }

  /** Which pages are agreed by which entry of the timeline. */
  private static final Map<String, List<Aftalt>> AFTALES_VED =
      Map.ofEntries(
          Map.entry("PARTSAFTALE_INDGAAET", Aftalt.hele("partsaftale")),
          Map.entry("BLAASTEMPLING", Aftalt.hele("partsaftale")),
          Map.entry("KURSER_FASTLAGT", Aftalt.hele("kurser")),
          Map.entry("OPSTARTSMOEDE_HOLDT", Aftalt.hele("opstartsmoede")),
          Map.entry("HENSIGTSERKLAERING_AFGIVET", Aftalt.hele("hensigter")),
          Map.entry("HENSIGTSERKLAERING_UNDERSKREVET", Aftalt.hele("hensigter")),
          Map.entry("PROJEKTPLAN_GODKENDT", Aftalt.hele("projektplan")),
          // as the schools were given it; what comes of it is kept when it is opened
          Map.entry(
              "UDBUD_SENDT",
              List.of(
                  new Aftalt("tilbud", Udbuddet.UDBUD),
                  new Aftalt("projektplan", Planen.UDBUDSMATERIALE))),
          Map.entry("TILBUD_AABNET", Aftalt.hele("tilbud")),
          Map.entry("SCREENINGSPROFIL", Aftalt.hele("screeningsprofil")),
          Map.entry("HOLD_OPRETTET", Aftalt.hele("hold")),
          Map.entry("KURSUS_STARTET", Aftalt.hele("hold")),
          Map.entry("EVALUERET", Aftalt.hele("evaluering")),
          Map.entry("KOORDINATOR_SKIFTET", Aftalt.hele("overdragelse")),
          Map.entry("CASE", Aftalt.hele("case")));

  private final Dokumentkilder kilder;
  private final Dokumentarkiv arkiv;
  private final Forloebregister forloeb;
  private final Deltagelser deltagelser;
  private final Aktoerer aktoerer;
  private final Rolleord rolleord;

  GemAftalte(
      Dokumentkilder kilder,
      Dokumentarkiv arkiv,
      Forloebregister forloeb,
      Deltagelser deltagelser,
      Aktoerer aktoerer,
      Rolleord rolleord) {
    this.rolleord = rolleord;
    this.kilder = kilder;
    this.arkiv = arkiv;
    this.forloeb = forloeb;
    this.deltagelser = deltagelser;
    this.aktoerer = aktoerer;
  }

  @Override
  public void sket(Registrering registrering, String type) {
    List<Aftalt> aftalt = AFTALES_VED.getOrDefault(type, List.of());
    if (aftalt.isEmpty()) {
      return;
    }
    Indsigt alle = alle(registrering.forloebId());
    UnaryOperator<String> ord = rolleord.iForloeb(registrering.forloebId());
    for (Aftalt a : aftalt) {
      kilder.alle().stream()
          .filter(k -> k.sti().equals(a.side()))
          .flatMap(k -> k.udgaver(alle).stream())
          .filter(a::omfatter)
          .forEach(
              u -> arkiv.gem(registrering, u.noegle(), u.papir(alle, aktoerer::navn).med(ord)));
    }
  }

  /** All organisations of the forløb in one reader. */
  private Indsigt alle(String forloebId) {
    Forloeb f = forloeb.hent(forloebId);
    List<Deltagelse> med = deltagelser.alle(forloebId).stream().filter(Deltagelse::erMed).toList();
    List<String> organisationer =
        Stream.concat(Stream.of(f.koordinator()), med.stream().map(Deltagelse::aktoerId))
            .distinct()
            .toList();
    return new Indsigt(f, new Bruger(Registrering.SYSTEM, organisationer), med, true);
  }
}
