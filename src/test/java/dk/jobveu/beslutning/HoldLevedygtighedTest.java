package dk.jobveu.beslutning;

import static dk.jobveu.beslutning.Eksempel.naar;

import java.util.List;

/** DMN-10: can the class run. */
class HoldLevedygtighedTest extends Beslutningstest {

  @Override
  protected List<Eksempel> eksempler() {
    return List.of(
        naar(
                "S1: 14 af mindst 12",
                "tilmeldte",
                14,
                "minHold",
                12,
                "maxHold",
                20,
                "afvikling",
                "HOLD")
            .giver("handling", "GENNEMFOER", "opretVenteliste", false)
            .ved("nok_tilmeldte"),
        naar(
                "S5: 7 af 12, ingen pulje",
                "tilmeldte",
                7,
                "minHold",
                12,
                "afvikling",
                "HOLD",
                "dageTilBeslutning",
                0)
            .giver("handling", "AFLYS_ELLER_UDSKYD")
            .ved("aflys_eller_udskyd"),
        naar("S5: garantikursus med én", "tilmeldte", 1, "minHold", 12, "erGarantikursus", true)
            .giver("handling", "GENNEMFOER")
            .ved("garantikursus"),
        naar(
                "S5: 7 og 5 på venteliste",
                "tilmeldte",
                7,
                "minHold",
                12,
                "ventelisteAndreJobcentre",
                5,
                "dageTilBeslutning",
                10)
            .giver("handling", "PULJE")
            .ved("pulje")
            .foer("vent"),
        naar(
                "7 og 4 på venteliste",
                "tilmeldte",
                7,
                "minHold",
                12,
                "ventelisteAndreJobcentre",
                4,
                "dageTilBeslutning",
                0)
            .giver("handling", "AFLYS_ELLER_UDSKYD")
            .ved("aflys_eller_udskyd"),
        naar("11 af 12", "tilmeldte", 11, "minHold", 12, "dageTilBeslutning", 1)
            .giver("handling", "VENT")
            .ved("vent"),
        naar("12 af 12", "tilmeldte", 12, "minHold", 12)
            .giver("handling", "GENNEMFOER")
            .ved("nok_tilmeldte"),
        naar("13 af 12", "tilmeldte", 13, "minHold", 12)
            .giver("handling", "GENNEMFOER")
            .ved("nok_tilmeldte"),
        naar("holdet er lige fyldt", "tilmeldte", 20, "minHold", 12, "maxHold", 20)
            .giver("handling", "GENNEMFOER", "opretVenteliste", false),
        naar("én for mange", "tilmeldte", 21, "minHold", 12, "maxHold", 20)
            .giver("handling", "GENNEMFOER", "opretVenteliste", true),
        naar(
                "åbent værksted",
                "tilmeldte",
                1,
                "afvikling",
                "AABENT_VAERKSTED",
                "erGarantikursus",
                true)
            .giver("handling", "GENNEMFOER")
            .ved("aabent_vaerksted")
            .foer("garantikursus"),
        naar(
                "tomt værksted",
                "tilmeldte",
                0,
                "minHold",
                12,
                "afvikling",
                "AABENT_VAERKSTED",
                "erGarantikursus",
                true,
                "dageTilBeslutning",
                0)
            .giver("handling", "AFLYS_ELLER_UDSKYD")
            .ved("aflys_eller_udskyd"),
        naar(
                "betalingsgaranti fylder op",
                "tilmeldte",
                10,
                "minHold",
                12,
                "betalingsgarantiPladser",
                2)
            .giver("handling", "GENNEMFOER")
            .ved("betalingsgaranti"),
        naar(
                "betalingsgaranti mangler én",
                "tilmeldte",
                10,
                "minHold",
                12,
                "betalingsgarantiPladser",
                1,
                "dageTilBeslutning",
                0)
            .giver("handling", "AFLYS_ELLER_UDSKYD"),
        naar(
                "job undervejs vælter ikke holdet",
                "tilmeldte",
                10,
                "minHold",
                12,
                "positivtFrafald",
                2,
                "dageTilStart",
                0)
            .giver("handling", "GENNEMFOER")
            .ved("positivt_frafald"),
        naar(
                "før start gælder det ikke",
                "tilmeldte",
                10,
                "minHold",
                12,
                "positivtFrafald",
                2,
                "dageTilStart",
                1,
                "dageTilBeslutning",
                0)
            .giver("handling", "AFLYS_ELLER_UDSKYD"),
        naar(
                "én for lidt trods job",
                "tilmeldte",
                10,
                "minHold",
                12,
                "positivtFrafald",
                1,
                "dageTilStart",
                -5)
            .giver("handling", "AFLYS_ELLER_UDSKYD"),
        naar(
                "tiden går forud for andre udveje",
                "tilmeldte",
                8,
                "minHold",
                12,
                "dageTilBeslutning",
                1,
                "kanFlytteSkole",
                true)
            .giver("handling", "VENT")
            .ved("vent")
            .foer("anden_skole"),
        naar(
                "anden skole",
                "tilmeldte",
                8,
                "minHold",
                12,
                "dageTilBeslutning",
                0,
                "kanFlytteSkole",
                true,
                "kanOmlaegges",
                true)
            .giver("handling", "SAML_MED_ANDEN_SKOLE")
            .ved("anden_skole")
            .foer("omlaeg"),
        naar(
                "læg om",
                "tilmeldte",
                8,
                "minHold",
                12,
                "dageTilBeslutning",
                0,
                "kanOmlaegges",
                true,
                "tompladsKoeber",
                true)
            .giver("handling", "OMLAEG")
            .ved("omlaeg")
            .foer("tompladser"),
        naar(
                "tomme pladser betales",
                "tilmeldte",
                8,
                "minHold",
                12,
                "dageTilBeslutning",
                0,
                "tompladsKoeber",
                true,
                "minimumKanForhandles",
                true)
            .giver("handling", "GENNEMFOER")
            .ved("tompladser")
            .foer("forhandl"),
        naar(
                "forhandl",
                "tilmeldte",
                8,
                "minHold",
                12,
                "dageTilBeslutning",
                0,
                "minimumKanForhandles",
                true)
            .giver("handling", "FORHANDL_MINIMUM")
            .ved("forhandl"),
        naar("tilmeldte ukendt", "minHold", 12)
            .giver("handling", "MANGLER_DATA")
            .ved("antal_ukendt"),
        naar("minimum ukendt", "tilmeldte", 12)
            .giver("handling", "MANGLER_DATA")
            .ved("minimum_ukendt"));
  }
}
