package dk.jobveu.beslutning;

import static dk.jobveu.beslutning.Eksempel.naar;

import java.util.List;

/** DMN-5a: what the agreement lacks. */
class PartsaftaleManglerTest extends Beslutningstest {

  @Override
  protected List<Eksempel> eksempler() {
    return List.of(
        naar(
                "alt er på plads",
                "harFormaal",
                true,
                "harStillingsbetegnelse",
                true,
                "harFagligeKompetencer",
                true,
                "omfatterAlleLedigeMaalgrupper",
                true,
                "beskaeftigedeKanIndgaa",
                true,
                "harMaalUfaglaertTilFaglaert",
                true,
                "underskrevetArbejdsgiverside",
                true,
                "underskrevetLoenmodtagerside",
                true,
                "naevnerFinansieringEllerIgangsaetning",
                false)
            .giverListen("kode"),
        naar(
                "kun underskrifterne mangler",
                "harFormaal",
                true,
                "harStillingsbetegnelse",
                true,
                "harFagligeKompetencer",
                true,
                "omfatterAlleLedigeMaalgrupper",
                true,
                "beskaeftigedeKanIndgaa",
                true,
                "harMaalUfaglaertTilFaglaert",
                true)
            .giverListen("kode", "U1", "U2")
            .ved("underskrift_arbejdsgiver", "underskrift_loenmodtager"),
        naar(
                "indsnævring med begrundelse er i orden",
                "harFormaal",
                true,
                "harStillingsbetegnelse",
                true,
                "harFagligeKompetencer",
                true,
                "omfatterAlleLedigeMaalgrupper",
                false,
                "indsnaevringBegrundet",
                true,
                "beskaeftigedeKanIndgaa",
                true,
                "harMaalUfaglaertTilFaglaert",
                true,
                "underskrevetArbejdsgiverside",
                true,
                "underskrevetLoenmodtagerside",
                true)
            .giverListen("kode"),
        naar(
                "stillingsbetegnelse uden faglige kompetencer",
                "harFormaal",
                true,
                "harStillingsbetegnelse",
                true,
                "omfatterAlleLedigeMaalgrupper",
                true,
                "beskaeftigedeKanIndgaa",
                true,
                "harMaalUfaglaertTilFaglaert",
                true,
                "underskrevetArbejdsgiverside",
                true,
                "underskrevetLoenmodtagerside",
                true)
            .giverListen("kode", "E2")
            .ved("kompetencebehov"),
        naar("en tom aftale, der nævner penge", "naevnerFinansieringEllerIgangsaetning", true)
            .giverListen("kode", "E1", "E2", "E3", "E4", "E5", "U1", "U2", "X1")
            .ved(
                "formaal",
                "kompetencebehov",
                "maalgrupper",
                "beskaeftigede",
                "maal",
                "underskrift_arbejdsgiver",
                "underskrift_loenmodtager",
                "finansiering"));
  }
}
