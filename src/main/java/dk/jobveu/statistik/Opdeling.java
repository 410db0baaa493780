package dk.jobveu.statistik;

import static dk.jobveu.statistik.Noegletal.ANDEL_AF_SVAR;
import static dk.jobveu.statistik.Noegletal.ANDEL_BESVARET;
import static dk.jobveu.statistik.Noegletal.ANDEL_FORLOEB;
import static dk.jobveu.statistik.Noegletal.ANDEL_HOEJ_GRAD;
import static dk.jobveu.statistik.Noegletal.ANDEL_I_MAAL;
import static dk.jobveu.statistik.Noegletal.ANDEL_KURSISTER;
import static dk.jobveu.statistik.Noegletal.ANDEL_PROJEKTER;
import static dk.jobveu.statistik.Noegletal.ANDEL_SVARET;
import static dk.jobveu.statistik.Noegletal.BESVARET;
import static dk.jobveu.statistik.Noegletal.FORLOEB;
import static dk.jobveu.statistik.Noegletal.HVERKEN;
import static dk.jobveu.statistik.Noegletal.IKKE_OPFYLDT;
import static dk.jobveu.statistik.Noegletal.IKKE_RELEVANT;
import static dk.jobveu.statistik.Noegletal.I_FASE_1;
import static dk.jobveu.statistik.Noegletal.I_FASE_2;
import static dk.jobveu.statistik.Noegletal.I_FASE_3;
import static dk.jobveu.statistik.Noegletal.I_FASE_4;
import static dk.jobveu.statistik.Noegletal.I_FASE_5;
import static dk.jobveu.statistik.Noegletal.I_HOEJ_GRAD;
import static dk.jobveu.statistik.Noegletal.I_LAV_GRAD;
import static dk.jobveu.statistik.Noegletal.I_MAAL;
import static dk.jobveu.statistik.Noegletal.I_MEGET_HOEJ_GRAD;
import static dk.jobveu.statistik.Noegletal.I_MEGET_LAV_GRAD;
import static dk.jobveu.statistik.Noegletal.KURSISTER;
import static dk.jobveu.statistik.Noegletal.KURSISTER_PR_1000;
import static dk.jobveu.statistik.Noegletal.KURSISTER_PR_PROJEKT;
import static dk.jobveu.statistik.Noegletal.LEDIGE;
import static dk.jobveu.statistik.Noegletal.MEDIAN_DAGE;
import static dk.jobveu.statistik.Noegletal.NI_AF_TI_DAGE;
import static dk.jobveu.statistik.Noegletal.OPFYLDT;
import static dk.jobveu.statistik.Noegletal.PAA_ANDEN_VIS;
import static dk.jobveu.statistik.Noegletal.PROJEKTER;
import static dk.jobveu.statistik.Noegletal.PROJEKTER_TALT_MED_ANDRE;
import static dk.jobveu.statistik.Noegletal.SPURGTE;
import static dk.jobveu.statistik.Noegletal.STAAR_HER;
import static dk.jobveu.statistik.Noegletal.STOPPET;
import static dk.jobveu.statistik.Noegletal.STOPPET_I_TRINNET;
import static dk.jobveu.statistik.Noegletal.SVARET;
import static dk.jobveu.statistik.Noegletal.VAEKST;
import static dk.jobveu.statistik.Noegletal.VAEKST_UDEN_COVID;
import static dk.jobveu.statistik.Noegletal.VURDERINGER;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the figures are divided by: one table each. */
public enum Opdeling {
  AAR(
      "aar",
      "Startår",
      List.of(PROJEKTER, VAEKST, VAEKST_UDEN_COVID, KURSISTER, KURSISTER_PR_PROJEKT)),
  TYPE(
      "type",
      "Projekttype",
      List.of(PROJEKTER, ANDEL_PROJEKTER, KURSISTER, ANDEL_KURSISTER, KURSISTER_PR_PROJEKT)),
  RAAD("raad", "Råd ved start", List.of(PROJEKTER, KURSISTER, KURSISTER_PR_1000)),
  RAAD_NU("raadNu", "Nuværende råd", List.of(PROJEKTER, KURSISTER, KURSISTER_PR_1000)),
  AMK(
      "amk",
      "Arbejdsmarkedskontor",
      List.of(PROJEKTER, ANDEL_PROJEKTER, KURSISTER, ANDEL_KURSISTER)),
  BRANCHE(
      "branche", "Branche", List.of(PROJEKTER, ANDEL_PROJEKTER, KURSISTER, KURSISTER_PR_PROJEKT)),
  UDFALD("udfald", "Startår", List.of(PROJEKTER, LEDIGE, ANDEL_SVARET, I_MAAL, ANDEL_I_MAAL)),
  SENERE(
      "udfaldSenere",
      "Måneder efter kurset",
      List.of(PROJEKTER, LEDIGE, SVARET, ANDEL_SVARET, I_MAAL, ANDEL_AF_SVAR)),
  FASE("fase", "Fase", List.of(FORLOEB, ANDEL_FORLOEB, STOPPET)),
  VENTETID(
      "ventetid",
      "Trin",
      List.of(FORLOEB, MEDIAN_DAGE, NI_AF_TI_DAGE, STAAR_HER, STOPPET_I_TRINNET)),
  STOP("stop", "Grund", List.of(FORLOEB, ANDEL_FORLOEB)),
  PRINCIP(
      "princip",
      "Princip",
      List.of(FORLOEB, ANDEL_FORLOEB, I_FASE_1, I_FASE_2, I_FASE_3, I_FASE_4, I_FASE_5)),
  TJEKLISTE("tjekliste", "Række", List.of(OPFYLDT, PAA_ANDEN_VIS, IKKE_RELEVANT, IKKE_OPFYLDT)),
  KOORDINERING("koordinering", "Hvem der koordinerede", List.of(FORLOEB, ANDEL_FORLOEB)),
  TILFREDSHED(
      "tilfredshed",
      "Aktør",
      List.of(SPURGTE, BESVARET, ANDEL_BESVARET, VURDERINGER, Noegletal.TILFREDSHED)),
  SPOERGSMAAL(
      "spoergsmaal",
      "Aktør og spørgsmål",
      List.of(
          VURDERINGER,
          I_MEGET_HOEJ_GRAD,
          I_HOEJ_GRAD,
          HVERKEN,
          I_LAV_GRAD,
          I_MEGET_LAV_GRAD,
          ANDEL_HOEJ_GRAD));

  private final String kode;
  private final String navn;
  private final List<Noegletal> tal;

  Opdeling(String kode, String navn, List<Noegletal> tal) {
    this.kode = kode;
    this.navn = navn;
    this.tal =
        tal.contains(PROJEKTER)
            ? Stream.concat(tal.stream(), Stream.of(PROJEKTER_TALT_MED_ANDRE)).toList()
            : tal;
  }

  public String kode() {
    return kode;
  }

  public String navn() {
    return navn;
  }

  /** The heading of its table. */
  public String overskrift() {
    return switch (this) {
      case UDFALD -> "Hvad der kom ud af det, efter startår";
      case SENERE -> "Hvad der kom ud af det, efter måneder";
      case FASE -> "Hvor langt forløbene kommer";
      case VENTETID -> "Hvor forløbene venter, og hvor de stopper";
      case STOP -> "Hvorfor forløb stopper";
      case PRINCIP -> "Principper, der er fraveget, og i hvilken fase";
      case TJEKLISTE -> "Tjeklisten, da faserne blev gjort op";
      case KOORDINERING -> "Hvem der koordinerede de gennemførte";
      case TILFREDSHED -> "Hvor tilfredse aktørerne er";
      case SPOERGSMAAL -> "Hvad aktørerne svarer";
      default -> "Efter " + navn.substring(0, 1).toLowerCase(Locale.ROOT) + navn.substring(1);
    };
  }

  /**
   * Whether it is about how forløb go, which is told of the whole country and not of what is
   * chosen.
   */
  boolean omGangen() {
    return !tal.contains(PROJEKTER) && !omSvar();
  }

  /**
   * Whether it is about what was answered to the survey, which leads to no forløb and is divided by
   * the year in which it began only.
   */
  public boolean omSvar() {
    return tal.contains(VURDERINGER);
  }

  /** The figures of its table, in their order. */
  public List<Noegletal> tal() {
    return tal;
  }

  public static Optional<Opdeling> af(String kode) {
    return Stream.of(values()).filter(o -> o.kode.equals(kode)).findFirst();
  }
}
