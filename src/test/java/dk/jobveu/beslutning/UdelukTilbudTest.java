package dk.jobveu.beslutning;

import static dk.jobveu.beslutning.Eksempel.naar;

import java.util.List;

/** DMN-8a: what rules a bid out. */
class UdelukTilbudTest extends Beslutningstest {

  @Override
  protected List<Eksempel> eksempler() {
    return List.of(
        naar("egnet", egnet()).giverListen("kode"),
        naar("prisen er lig rammen", egnet()).med("pris", 500000).giverListen("kode"),
        naar("én krone over", egnet())
            .med("pris", 500001)
            .giverListen("kode", "OVER_PRISRAMME")
            .ved("over_prisramme"),
        naar("én krone under", egnet()).med("pris", 499999.0).giverListen("kode"),
        naar("uden pris", egnet())
            .med("pris", null)
            .giverListen("kode", "MANGLER_PRIS")
            .ved("mangler_pris"),
        naar("uden AMU kræves ingen godkendelse", egnet())
            .med("indeholderAmu", false, "harUdbudsgodkendelse", false)
            .giverListen("kode"),
        naar("alt er galt", "indeholderAmu", true, "pris", 2, "prisramme", 1)
            .giverListen(
                "kode",
                "MANGLER_GODKENDELSE",
                "OVER_PRISRAMME",
                "KAN_IKKE_STARTE",
                "MANGLER_KURSUS")
            .ved("mangler_godkendelse", "over_prisramme", "kan_ikke_starte", "mangler_kursus"));
  }

  private static Object[] egnet() {
    return new Object[] {
      "indeholderAmu",
      true,
      "harUdbudsgodkendelse",
      true,
      "pris",
      450000,
      "prisramme",
      500000,
      "kanStarteIVindue",
      true,
      "daekkerKurser",
      true
    };
  }
}
