package dk.jobveu.beslutning;

import static dk.jobveu.beslutning.Eksempel.naar;

import java.util.List;

/** DMN-8b: points of a bid, each with its reason. */
class PointTilbudTest extends Beslutningstest {

  @Override
  protected List<Eksempel> eksempler() {
    return List.of(
        naar(
                "alt",
                "indholdsmatch",
                "FULDT",
                "fleksibelHoldstoerrelse",
                true,
                "fleksibelStart",
                true,
                "fleksibeltSted",
                true,
                "erTaetPaa",
                true,
                "harSpeciale",
                true,
                "anerkenderMerit",
                true,
                "garantiEllerLavtMinimum",
                true,
                "pris",
                99,
                "prisramme",
                100)
            .giverListen("point", 4, 1, 1, 1, 2, 2, 2, 2, 1),
        naar(
                "delvist indhold til fuld pris",
                "indholdsmatch",
                "DELVIST",
                "pris",
                100,
                "prisramme",
                100)
            .giverListen("point", 2)
            .ved("delvist_indhold"),
        naar("prisen over rammen", "indholdsmatch", "INGEN", "pris", 101, "prisramme", 100)
            .giverListen("point"),
        naar("vægten kan ændres ét sted", "harSpeciale", true, "pointSpeciale", 5)
            .giverListen("point", 5)
            .ved("speciale"));
  }
}
