package dk.jobveu.hensigt;

import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.beslutning.Taerskelinput;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.hensigt.Hensigtserklaering.Status;
import dk.jobveu.kursus.Kursussammensaetning;
import dk.jobveu.kursus.Kursussammensaetninger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Asks DMN-21 whether each letter still holds: engagement falls when it takes long from the letter
 * to the course, or when the courses change.
 */
@Component
public class VurderHensigter {

  private final Hensigtserklaeringer erklaeringer;
  private final Virksomheder virksomheder;
  private final Kursussammensaetninger kurser;
  private final Beslutninger beslutninger;
  private final Taerskelinput taerskler;

  public VurderHensigter(
      Hensigtserklaeringer erklaeringer,
      Virksomheder virksomheder,
      Kursussammensaetninger kurser,
      Beslutninger beslutninger,
      Taerskelinput taerskler) {
    this.erklaeringer = erklaeringer;
    this.virksomheder = virksomheder;
    this.kurser = kurser;
    this.beslutninger = beslutninger;
    this.taerskler = taerskler;
  }

  /**
   * Drops the letters of companies that withdrew and marks those that must be given again.
   *
   * @return whether any company must be asked again before the course starts
   */
  public boolean udfoer(Registrering registrering, LocalDate kursusstart) {
    boolean spoergIgen = false;
    for (Hensigtserklaering erklaering : erklaeringer.gaeldende(registrering.forloebId())) {
      switch (status(erklaering, kursusstart)) {
        case "FJERN" -> erklaeringer.gem(erklaering.med(Status.BORTFALDET));
        case "GENBEKRAEFT" -> {
          erklaeringer.gem(erklaering.med(Status.SKAL_BEKRAEFTES_IGEN));
          spoergIgen = true;
        }
        default -> {
          // still holds
        }
      }
    }
    return spoergIgen;
  }

  private String status(Hensigtserklaering erklaering, LocalDate kursusstart) {
    String forloebId = erklaering.registrering().forloebId();
    Map<String, Object> input = new HashMap<>(taerskler.af("dageTilkendegivelseTilStartMax"));
    input.put(
        "virksomhedTrukketSig",
        virksomheder.hent(erklaering.virksomhedId()).status() == Virksomhed.Status.TRUKKET);
    input.put(
        "dageSidenErklaering", ChronoUnit.DAYS.between(erklaering.underskrevet(), kursusstart));
    input.put(
        "kursusversion",
        kurser.gaeldende(forloebId).map(Kursussammensaetning::version).orElse(null));
    input.put("erklaeringKursusversion", erklaering.kursusversion());
    return beslutninger
        .traef("hensigtserklaering_gyldig", new Sag(forloebId, erklaering.virksomhedId()), input)
        .tekst("status");
  }
}
