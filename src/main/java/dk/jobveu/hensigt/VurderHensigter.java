package dk.jobveu.hensigt;

import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.beslutning.Taerskelinput;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.hensigt.Hensigtserklaering.Status;
import dk.jobveu.kursus.Kursussammensaetning;
import dk.jobveu.kursus.Kursussammensaetninger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/**
 * Asks DMN-21 whether each letter still holds: engagement falls when it takes long from the letter
 * to the course, or when the courses change.
 */
@Brugstilfaelde
public class VurderHensigter implements Trin<VurderHensigter.Variabler, VurderHensigter.Udfald> {

  /** How long the letters must hold. */
  public record Variabler(LocalDate kursusstart) {}

  /** Whether any company must be asked again before the course starts. */
  public record Udfald(boolean hensigterSkalGenbekraeftes) {}

  private final Hensigtserklaeringer erklaeringer;
  private final Kursussammensaetninger kurser;
  private final Beslutninger beslutninger;
  private final Taerskelinput taerskler;

  VurderHensigter(
      Hensigtserklaeringer erklaeringer,
      Kursussammensaetninger kurser,
      Beslutninger beslutninger,
      Taerskelinput taerskler) {
    this.erklaeringer = erklaeringer;
    this.kurser = kurser;
    this.beslutninger = beslutninger;
    this.taerskler = taerskler;
  }

  /** Marks the letters that must be given again. */
  @Override
  public Udfald udfoer(Variabler v, Registrering r) {
    boolean spoergIgen = false;
    for (Hensigtserklaering erklaering : erklaeringer.gaeldende(r.forloebId())) {
      if (status(erklaering, v.kursusstart()).equals("GENBEKRAEFT")) {
        erklaeringer.gemErklaering(erklaering.med(Status.SKAL_BEKRAEFTES_IGEN));
        spoergIgen = true;
      }
    }
    return new Udfald(spoergIgen);
  }

  private String status(Hensigtserklaering erklaering, LocalDate kursusstart) {
    String forloebId = erklaering.registrering().forloebId();
    Map<String, Object> input =
        new HashMap<>(taerskler.i(forloebId, "dageTilkendegivelseTilStartMax"));
    input.put(
        "dageSidenErklaering",
        ChronoUnit.DAYS.between(erklaering.indhold().underskrevet(), kursusstart));
    input.put(
        "kursusversion",
        kurser.gaeldende(forloebId).map(Kursussammensaetning::version).orElse(null));
    input.put("erklaeringKursusversion", erklaering.kursusversion());
    return beslutninger
        .traef("hensigtserklaering_gyldig", new Sag(forloebId, erklaering.virksomhedId()), input)
        .tekst("status");
  }
}
