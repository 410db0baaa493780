package dk.jobveu.beslutning;

import static dk.jobveu.beslutning.Eksempel.naar;

import java.util.List;

/** DMN-6a: what the plan lacks. */
class ProjektplanManglerTest extends Beslutningstest {

  @Override
  protected List<Eksempel> eksempler() {
    return List.of(
        naar("alt er på plads", fuld()).giverListen("kode"),
        naar("beskæftigede har ingen screening", fuld())
            .med(
                "projekttype",
                "BESK",
                "harScreeningsmodel",
                false,
                "harScreeningsforudsaetninger",
                false,
                "skoleIScreeningAngivet",
                false,
                "datoInfoMedarbejdere",
                null,
                "datoInformationsdag",
                null,
                "datoScreening",
                "")
            .giverListen("kode"),
        naar("ledige har ingen beskæftigede", fuld())
            .med("projekttype", "LEDIGE", "harForudsaetningerBeskaeftigede", false)
            .giverListen("kode"),
        naar("en tom plan for begge", "projekttype", "BEGGE")
            .giverListen(
                "kode", "P1", "P2a", "P2b", "P2c", "P3a", "P3b", "P3c", "P4a", "P4b", "P4c", "P5",
                "P6", "P7a", "P7b", "P7c", "P7d", "P7e", "P7f", "P7g"),
        naar("i åbent udbud kan prisrammen ikke fraviges", fuld())
            .med("harPrisramme", false, "aabentUdbud", true)
            .giverListen("kanFraviges", false)
            .ved("mangler_prisramme"),
        naar("uden åbent udbud kan den", fuld())
            .med("harPrisramme", false, "aabentUdbud", false)
            .giverListen("kanFraviges", true)
            .ved("mangler_prisramme"),
        naar("deltagerantal og indhold i åbent udbud", fuld())
            .med(
                "harDeltagerantal",
                false,
                "harFagligSammensaetning",
                false,
                "harAfviklingOgFleksibilitet",
                false,
                "aabentUdbud",
                true)
            .giverListen("kanFraviges", false, false, true),
        naar("tom tekst er ingen dato", fuld())
            .med("datoOpfoelgning", "")
            .giverListen("kode", "P7f")
            .ved("mangler_dato_opfoelgning"));
  }

  private static Object[] fuld() {
    return new Object[] {
      "projekttype",
      "BEGGE",
      "aabentUdbud",
      false,
      "harFormaalOgBehov",
      true,
      "harMaalgrupper",
      true,
      "harDeltagerantal",
      true,
      "harForudsaetningerBeskaeftigede",
      true,
      "harScreeningsmodel",
      true,
      "harScreeningsforudsaetninger",
      true,
      "skoleIScreeningAngivet",
      true,
      "harTidspunktForKurser",
      true,
      "harFagligSammensaetning",
      true,
      "harAfviklingOgFleksibilitet",
      true,
      "harOpfoelgning",
      true,
      "harPrisramme",
      true,
      "datoInfoMedarbejdere",
      "2026-01-12",
      "datoInformationsdag",
      "2026-01-19",
      "datoScreening",
      "2026-02-02",
      "datoKursusstart",
      "2026-03-02",
      "datoKursusafslutning",
      "2026-04-24",
      "datoOpfoelgning",
      "2026-05-04",
      "harRollerOgAnsvar",
      true
    };
  }
}
