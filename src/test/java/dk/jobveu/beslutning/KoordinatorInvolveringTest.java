package dk.jobveu.beslutning;

import static dk.jobveu.beslutning.Eksempel.naar;

import java.util.List;

/** DMN-13b: how much the VEU coordinator takes part. */
class KoordinatorInvolveringTest extends Beslutningstest {

  @Override
  protected List<Eksempel> eksempler() {
    return List.of(
        naar(
                "S1: første gang og på tværs",
                "foersteGangPaaOmraadet",
                true,
                "geografi",
                "TVAERKOMMUNAL",
                "runde",
                1)
            .giver("involvering", "HOEJ")
            .ved("foerste_gang")
            .foer("flere_kommuner"),
        naar(
                "på tværs i tredje runde",
                "foersteGangPaaOmraadet",
                false,
                "geografi",
                "REGIONAL",
                "runde",
                3)
            .giver("involvering", "HOEJ")
            .ved("flere_kommuner")
            .foer("senere_runde"),
        naar(
                "anden runde i én kommune",
                "foersteGangPaaOmraadet",
                false,
                "geografi",
                "EN_KOMMUNE",
                "runde",
                2)
            .giver("involvering", "SPOERG")
            .ved("spoerg"),
        naar("tredje runde", "foersteGangPaaOmraadet", false, "geografi", "EN_KOMMUNE", "runde", 3)
            .giver("involvering", "LAV")
            .ved("senere_runde"),
        naar(
                "RAR i tredje runde: den, der koordinerer, er med",
                "koordinator",
                "VEU_KOORDINATOR",
                "overdragelse",
                false,
                "foersteGangPaaOmraadet",
                false,
                "geografi",
                "EN_KOMMUNE",
                "runde",
                3)
            .giver("involvering", "HOEJ")
            .ved("koordinerer_selv")
            .foer("senere_runde"),
        naar(
                "overdraget i tredje runde på tværs af kommuner",
                "koordinator",
                "JOBCENTER",
                "overdragelse",
                true,
                "foersteGangPaaOmraadet",
                false,
                "geografi",
                "TVAERKOMMUNAL",
                "runde",
                3)
            .giver("involvering", "LAV")
            .ved("overdraget")
            .foer("flere_kommuner"),
        naar("fjerde runde", "foersteGangPaaOmraadet", false, "geografi", "EN_KOMMUNE", "runde", 4)
            .giver("involvering", "LAV")
            .ved("senere_runde"));
  }
}
