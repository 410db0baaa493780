package dk.jobveu.beslutning;

import static dk.jobveu.beslutning.Eksempel.naar;

import java.util.List;

/** DMN-21: does the letter of intent still hold. */
class HensigtserklaeringGyldigTest extends Beslutningstest {

  @Override
  protected List<Eksempel> eksempler() {
    return List.of(
        naar(
                "gyldig",
                "virksomhedTrukketSig",
                false,
                "dageSidenErklaering",
                30,
                "kursusversion",
                1,
                "erklaeringKursusversion",
                1)
            .giver("status", "GYLDIG")
            .ved("gyldig"),
        naar(
                "119 dage",
                "dageSidenErklaering",
                119,
                "kursusversion",
                1,
                "erklaeringKursusversion",
                1)
            .giver("status", "GYLDIG")
            .ved("gyldig"),
        naar(
                "120 dage",
                "dageSidenErklaering",
                120,
                "kursusversion",
                1,
                "erklaeringKursusversion",
                1)
            .giver("status", "GYLDIG")
            .ved("gyldig"),
        naar(
                "121 dage og nyt indhold",
                "dageSidenErklaering",
                121,
                "kursusversion",
                2,
                "erklaeringKursusversion",
                1)
            .giver("status", "GENBEKRAEFT")
            .ved("nyt_indhold")
            .foer("for_gammel"),
        naar(
                "121 dage, samme indhold",
                "dageSidenErklaering",
                121,
                "kursusversion",
                1,
                "erklaeringKursusversion",
                1)
            .giver("status", "GENBEKRAEFT")
            .ved("for_gammel"),
        naar(
                "nyt indhold",
                "dageSidenErklaering",
                10,
                "kursusversion",
                2,
                "erklaeringKursusversion",
                1)
            .giver("status", "GENBEKRAEFT")
            .ved("nyt_indhold"),
        naar("trukket", "virksomhedTrukketSig", true, "dageSidenErklaering", 200)
            .giver("status", "FJERN")
            .ved("trukket")
            .foer("for_gammel"),
        naar("dato ukendt", "kursusversion", 1, "erklaeringKursusversion", 1)
            .giver("status", "GENBEKRAEFT")
            .ved("oplysninger_mangler"),
        naar("grænsen mangler", "dageSidenErklaering", 10, "dageTilkendegivelseTilStartMax", null)
            .giver("status", "GENBEKRAEFT")
            .ved("oplysninger_mangler"));
  }
}
