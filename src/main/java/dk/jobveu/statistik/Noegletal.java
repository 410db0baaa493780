package dk.jobveu.statistik;

/**
 * The figures. Each has one name, which page, file, REST and {@code docs/statistik.md} share; there
 * stand its counting rule and its source.
 */
public enum Noegletal {
  PROJEKTER("projekter", "Projekter"),
  ANDEL_PROJEKTER("andelProjekter", "Andel af projekter (%)"),
  KURSISTER("kursister", "Kursister"),
  ANDEL_KURSISTER("andelKursister", "Andel af kursister (%)"),
  KURSISTER_PR_PROJEKT("kursisterPrProjekt", "Kursister pr. projekt"),
  KURSISTER_PR_1000("kursisterPr1000", "Kursister pr. 1.000 i arbejdsstyrken"),
  LEDIGE("ledige", "Ledige kursister"),
  I_MAAL("iJobEllerUddannelse", "I job eller uddannelse"),
  ANDEL_I_MAAL("andelIJobEllerUddannelse", "Andel i job eller uddannelse (%)", 1),
  SVARET("svaret", "Svar"),
  ANDEL_SVARET("andelSvaret", "Andel med svar (%)"),
  ANDEL_AF_SVAR("andelAfSvar", "Andel af svarene i job eller uddannelse (%)", 1),
  VAEKST("vaekst", "Vækst i projekter (%)"),
  VAEKST_UDEN_COVID("vaekstUdenCovid", "Vækst uden kriseprojekter (%)"),
  FORLOEB("forloeb", "Forløb"),
  ANDEL_FORLOEB("andelForloeb", "Andel af forløb (%)"),
  STOPPET("stoppet", "Stoppet eller aflyst her"),
  MEDIAN_DAGE("medianDage", "Dage, median"),
  NI_AF_TI_DAGE("niAfTiDage", "Dage, som ni af ti højst venter"),
  STAAR_HER("staarHer", "Står her nu"),
  STOPPET_I_TRINNET("stoppetITrinnet", "Stod her, da det stoppede"),
  I_FASE_1("iFase1", "I fase 1"),
  I_FASE_2("iFase2", "I fase 2"),
  I_FASE_3("iFase3", "I fase 3"),
  I_FASE_4("iFase4", "I fase 4"),
  I_FASE_5("iFase5", "I fase 5"),
  OPFYLDT("opfyldt", "Opfyldt"),
  PAA_ANDEN_VIS("opfyldtPaaAndenVis", "Opfyldt på anden vis"),
  IKKE_RELEVANT("ikkeRelevant", "Ikke relevant"),
  IKKE_OPFYLDT("ikkeOpfyldt", "Ikke opfyldt"),
  SPURGTE("spurgte", "Spurgte"),
  BESVARET("besvaret", "Besvarelser"),
  ANDEL_BESVARET("andelBesvaret", "Andel, der har svaret (%)"),
  VURDERINGER("vurderinger", "Svar, der vises"),
  TILFREDSHED("tilfredshed", "Tilfredshed fra 1 til 10", 1),
  I_MEGET_HOEJ_GRAD("iMegetHoejGrad", "I meget høj grad"),
  I_HOEJ_GRAD("iHoejGrad", "I høj grad"),
  HVERKEN("hverkenHoejEllerLav", "Hverken i høj eller lav grad"),
  I_LAV_GRAD("iLavGrad", "I lav grad"),
  I_MEGET_LAV_GRAD("iMegetLavGrad", "I meget lav grad"),
  ANDEL_HOEJ_GRAD("andelHoejGrad", "I høj eller meget høj grad (%)"),
  PROJEKTER_TALT_MED_ANDRE("projekterTaltMedAndre", "Talt med andre");

  private final String kode;
  private final String navn;
  private final int decimaler;

  Noegletal(String kode, String navn) {
    this(kode, navn, 0);
  }

  Noegletal(String kode, String navn, int decimaler) {
    this.kode = kode;
    this.navn = navn;
    this.decimaler = decimaler;
  }

  public String kode() {
    return kode;
  }

  public String navn() {
    return navn;
  }

  /** How many decimals it is rounded to. */
  public int decimaler() {
    return decimaler;
  }
}
