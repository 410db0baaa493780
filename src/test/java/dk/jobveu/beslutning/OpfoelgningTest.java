package dk.jobveu.beslutning;

import static dk.jobveu.beslutning.Eksempel.naar;

import java.util.List;

/** DMN-16: follow-up after the job. */
class OpfoelgningTest extends Beslutningstest {

  @Override
  protected List<Eksempel> eksempler() {
    return List.of(
        naar(
                "S4: 18 måneder",
                "valgtModel",
                "18_MDR",
                "status",
                "ANSAT_UFAGLAERT",
                "maanederBeskaeftiget",
                18,
                "alder",
                25,
                "samtykke",
                true)
            .giver("handling", "VEJLED_18", "naevnVoksenlaerling", true)
            .ved("efter_18_mdr"),
        naar(
                "17 måneder",
                "valgtModel",
                "18_MDR",
                "status",
                "ANSAT_UFAGLAERT",
                "maanederBeskaeftiget",
                17)
            .giver("handling", "VENT")
            .ved("vent"),
        naar(
                "19 måneder",
                "valgtModel",
                "BEGGE",
                "status",
                "ANSAT_UFAGLAERT",
                "maanederBeskaeftiget",
                19)
            .giver("handling", "VEJLED_18")
            .ved("efter_18_mdr"),
        naar(
                "24 år",
                "valgtModel",
                "18_MDR",
                "status",
                "ANSAT_UFAGLAERT",
                "maanederBeskaeftiget",
                18,
                "alder",
                24)
            .giver("handling", "VEJLED_18", "naevnVoksenlaerling", false),
        naar(
                "26 år",
                "valgtModel",
                "18_MDR",
                "status",
                "ANSAT_UFAGLAERT",
                "maanederBeskaeftiget",
                18,
                "alder",
                26)
            .giver("naevnVoksenlaerling", true),
        naar(
                "optag om 60 dage",
                "valgtModel",
                "OPTAG",
                "status",
                "ANSAT_UFAGLAERT",
                "dageTilOptag",
                60,
                "alder",
                30)
            .giver("handling", "VEJLED_OPTAG", "naevnVoksenlaerling", true)
            .ved("foer_optag"),
        naar(
                "optag om 61 dage",
                "valgtModel",
                "OPTAG",
                "status",
                "ANSAT_UFAGLAERT",
                "dageTilOptag",
                61)
            .giver("handling", "VENT")
            .ved("vent"),
        naar(
                "optag om 59 dage",
                "valgtModel",
                "OPTAG",
                "status",
                "ANSAT_UFAGLAERT",
                "dageTilOptag",
                59)
            .giver("handling", "VEJLED_OPTAG")
            .ved("foer_optag"),
        naar("optag i dag", "valgtModel", "OPTAG", "status", "ANSAT_UFAGLAERT", "dageTilOptag", 0)
            .giver("handling", "VEJLED_OPTAG")
            .ved("foer_optag"),
        naar(
                "optaget er forbi",
                "valgtModel",
                "OPTAG",
                "status",
                "ANSAT_UFAGLAERT",
                "dageTilOptag",
                -1,
                "maanederBeskaeftiget",
                20)
            .giver("handling", "VENT")
            .ved("vent"),
        naar(
                "begge dele på samme tid",
                "valgtModel",
                "BEGGE",
                "status",
                "ANSAT_UFAGLAERT",
                "dageTilOptag",
                10,
                "maanederBeskaeftiget",
                18)
            .giver("handling", "VEJLED_OPTAG")
            .ved("foer_optag")
            .foer("efter_18_mdr"),
        naar("i uddannelse", "status", "UDDANNELSE", "samtykke", false)
            .giver("handling", "LUK")
            .ved("i_uddannelse")
            .foer("intet_samtykke"),
        naar("voksenlærling", "status", "VOKSENLAERLING")
            .giver("handling", "LUK")
            .ved("i_uddannelse"),
        naar("ledig igen", "status", "LEDIG", "samtykke", false)
            .giver("handling", "JOBCENTER_SAMTALE")
            .ved("ledig_igen")
            .foer("intet_samtykke"),
        naar(
                "intet samtykke",
                "status",
                "ANSAT_UFAGLAERT",
                "valgtModel",
                "BEGGE",
                "maanederBeskaeftiget",
                18,
                "samtykke",
                false)
            .giver("handling", "LUK_UDEN_KONTAKT")
            .ved("intet_samtykke")
            .foer("efter_18_mdr"),
        naar("ukendt, første gang", "status", "UKENDT")
            .giver("handling", "FIND_STATUS")
            .ved("find_status")
            .foer("kan_ikke_findes"),
        naar("ukendt efter ét forsøg", "status", "UKENDT", "forsoegPaaKontakt", 1)
            .giver("handling", "FIND_STATUS")
            .ved("find_status"),
        naar("ukendt efter to forsøg", "status", "UKENDT", "forsoegPaaKontakt", 2)
            .giver("handling", "LUK_UDEN_KONTAKT")
            .ved("kan_ikke_findes"),
        naar("ukendt efter tre forsøg", "status", "UKENDT", "forsoegPaaKontakt", 3)
            .giver("handling", "LUK_UDEN_KONTAKT")
            .ved("kan_ikke_findes"),
        naar("andet job", "status", "ANDET_JOB", "maanederBeskaeftiget", 18, "valgtModel", "BEGGE")
            .giver("handling", "VENT")
            .ved("vent"));
  }
}
