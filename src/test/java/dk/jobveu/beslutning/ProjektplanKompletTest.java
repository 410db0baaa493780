package dk.jobveu.beslutning;

import static dk.jobveu.beslutning.Eksempel.naar;

import java.util.List;

/** DMN-6b: may the plan be used for a tender (R-4.11, R-7.12h). */
class ProjektplanKompletTest extends Beslutningstest {

  private static final String EFTER_SCREENING =
      "Informationsdagen ligger efter screeningen. Det må den gerne, men så kender de ledige ikke"
          + " forløbet, når de screenes.";

  @Override
  protected List<Eksempel> eksempler() {
    return List.of(
        naar("komplet", datoer())
            .med("mangler", "")
            .giver("status", "KOMPLET", "advarsel", null)
            .ved("komplet"),
        naar("kun forbehold", datoer())
            .med("mangler", "P4c,P5,P7f")
            .giver("status", "KAN_UDBYDES_MED_FORBEHOLD")
            .ved("kun_forbehold")
            .foer("mangler"),
        naar("forbehold og pris", datoer())
            .med("mangler", "P4c,P6")
            .giver("status", "MANGLER_UDBUDSGRUNDLAG")
            .ved("udbudsgrundlag_mangler")
            .foer("mangler"),
        naar("deltagerantal", datoer())
            .med("mangler", "P2b")
            .giver("status", "MANGLER_UDBUDSGRUNDLAG")
            .ved("udbudsgrundlag_mangler"),
        naar("indhold", datoer())
            .med("mangler", "P4b")
            .giver("status", "MANGLER_UDBUDSGRUNDLAG")
            .ved("udbudsgrundlag_mangler"),
        naar("andet mangler", datoer())
            .med("mangler", "P1,P7g")
            .giver("status", "MANGLER")
            .ved("mangler"),
        naar("ikke undersøgt", datoer()).giver("status", "MANGLER").ved("mangler"),
        naar("slutter samme dag, som det begynder", datoer())
            .med("mangler", "", "datoKursusafslutning", "2026-03-02")
            .giver("status", "DATOFEJL")
            .ved("start_efter_slut")
            .foer("komplet"),
        naar("slutter dagen efter", datoer())
            .med("mangler", "", "datoKursusafslutning", "2026-03-03")
            .giver("status", "KOMPLET")
            .ved("komplet"),
        naar("opfølgning dagen før afslutning", datoer())
            .med("mangler", "", "datoOpfoelgning", "2026-04-23")
            .giver("status", "DATOFEJL")
            .ved("opfoelgning_for_tidligt"),
        naar("opfølgning samme dag", datoer())
            .med("mangler", "", "datoOpfoelgning", "2026-04-24")
            .giver("status", "KOMPLET")
            .ved("komplet"),
        naar("information efter informationsdagen", datoer())
            .med("mangler", "", "datoInfoMedarbejdere", "2026-01-20")
            .giver("status", "DATOFEJL")
            .ved("info_for_sent"),
        naar("information på informationsdagen", datoer())
            .med("mangler", "", "datoInfoMedarbejdere", "2026-01-19")
            .giver("status", "KOMPLET")
            .ved("komplet"),
        naar("informationsdag og screening må bytte", datoer())
            .med("mangler", "", "datoInformationsdag", "2026-02-10", "datoScreening", "2026-01-19")
            .giver("status", "KOMPLET", "advarsel", EFTER_SCREENING)
            .ved("komplet_med_advarsel")
            .foer("komplet"),
        naar("og det siges også, når planen har forbehold", datoer())
            .med("mangler", "P5", "datoInformationsdag", "2026-02-10")
            .giver("status", "KAN_UDBYDES_MED_FORBEHOLD", "advarsel", EFTER_SCREENING)
            .ved("forbehold_med_advarsel")
            .foer("kun_forbehold"),
        naar("kun screeningen efter start", datoer())
            .med("mangler", "", "datoScreening", "2026-03-03")
            .giver("status", "DATOFEJL")
            .ved("screening_for_sent")
            .foer("komplet"),
        naar("kun informationsdagen efter start", datoer())
            .med("mangler", "", "datoInformationsdag", "2026-03-03")
            .giver("status", "DATOFEJL")
            .ved("informationsdag_for_sent")
            .foer("komplet_med_advarsel"),
        naar("begge efter start", datoer())
            .med("mangler", "", "datoInformationsdag", "2026-03-03", "datoScreening", "2026-03-03")
            .giver("status", "DATOFEJL")
            .ved("screening_for_sent")
            .foer("informationsdag_for_sent"),
        naar("begge på startdagen", datoer())
            .med("mangler", "", "datoInformationsdag", "2026-03-02", "datoScreening", "2026-03-02")
            .giver("status", "KOMPLET")
            .ved("komplet"),
        naar("uden datoer er der ingen datofejl", "mangler", "P7d,P7e")
            .giver("status", "MANGLER")
            .ved("mangler"),
        naar("en dato, der ikke findes, tæller ikke", datoer())
            .med("mangler", "P5", "datoKursusafslutning", "2026-02-31")
            .giver("status", "KAN_UDBYDES_MED_FORBEHOLD")
            .ved("kun_forbehold"));
  }

  private static Object[] datoer() {
    return new Object[] {
      "datoInfoMedarbejdere", "2026-01-12", "datoInformationsdag", "2026-01-19",
      "datoScreening", "2026-02-02", "datoKursusstart", "2026-03-02",
      "datoKursusafslutning", "2026-04-24", "datoOpfoelgning", "2026-05-04"
    };
  }
}
