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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Keeps what is agreed at the moment it is, whole: as all who take part would read it together. Who
 * may have it afterwards is asked when somebody wants it.
 */
@Component
class GemAftalte implements Haendelsesvidne {

  /** Which pages are agreed by which entry of the timeline. */
  private static final Map<String, String> AFTALES_VED =
      Map.of(
          "PARTSAFTALE_INDGAAET", "partsaftale",
          "BLAASTEMPLING", "partsaftale",
          "OPSTARTSMOEDE_HOLDT", "opstartsmoede",
          "HENSIGTSERKLAERING_AFGIVET", "hensigter",
          "HENSIGTSERKLAERING_UNDERSKREVET", "hensigter",
          "PROJEKTPLAN_GODKENDT", "projektplan",
          "TILBUD_AABNET", "tilbud",
          "SCREENINGSPROFIL", "screeningsprofil",
          "EVALUERET", "evaluering",
          "CASE", "case");

  private final Dokumentkilder kilder;
  private final Dokumentarkiv arkiv;
  private final Forloebregister forloeb;
  private final Deltagelser deltagelser;
  private final Aktoerer aktoerer;

  GemAftalte(
      Dokumentkilder kilder,
      Dokumentarkiv arkiv,
      Forloebregister forloeb,
      Deltagelser deltagelser,
      Aktoerer aktoerer) {
    this.kilder = kilder;
    this.arkiv = arkiv;
    this.forloeb = forloeb;
    this.deltagelser = deltagelser;
    this.aktoerer = aktoerer;
  }

  @Override
  public void sket(Registrering registrering, String type) {
    String sti = AFTALES_VED.get(type);
    if (sti == null) {
      return;
    }
    Indsigt alle = alle(registrering.forloebId());
    kilder.alle().stream()
        .filter(k -> k.sti().equals(sti))
        .flatMap(k -> k.udgaver(alle).stream())
        .filter(Udgave::aftalt)
        .forEach(u -> arkiv.gem(registrering, u.noegle(), u.papir(alle, aktoerer::navn)));
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
