package dk.jobveu.projektrum;

import dk.jobveu.hold.Finansiering;
import dk.jobveu.liste.Celler;
import dk.jobveu.opfoelgning.Senerestatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What can be written in each list, and how often. A list that is not here fails by its name. */
final class Listeopskrifter {

  /**
   * One list.
   *
   * @param engang whether what is recorded about somebody stays
   * @param toVaerdier whether there are only two things to write, so that who writes something else
   *     than another did has written what stood before
   */
  record Opskrift(Skriver skriver, boolean engang, boolean toVaerdier) {

    private static Opskrift af(Skriver skriver) {
      return new Opskrift(skriver, false, false);
    }
  }

  interface Skriver {

    /**
     * Cells as they are recorded, others for each number.
     *
     * @param staar what is recorded
     */
    Map<String, String> celler(int nr, Map<String, String> staar);
  }

  private static final LocalDate DAG = HoldIMarts.DAG;

  private static final Map<String, Opskrift> ALLE =
      Map.of(
          "deltagere",
          Opskrift.af(
              (nr, staar) ->
                  Map.of(
                      "maalgruppe",
                      "1",
                      "navn",
                      "Prøve Nummer " + nr,
                      "telefon",
                      String.valueOf(20_000_000 + nr))),
          "screening",
          Opskrift.af(
              (nr, staar) ->
                  // they are enrolled, and so nothing that would take the place from them
                  Map.of("jobmaalPasser", Celler.af(true), "begrundelse", "Samtale nummer " + nr)),
          "tilmelding",
          Opskrift.af(
              (nr, staar) ->
                  Map.of(
                      "ordning", mulig(nr).name(),
                      "praktiskInfo", Celler.af(nr % 2 > 0),
                      "befordring", Celler.af(nr % 3 > 0),
                      "navnTilSkolen", List.of("NEJ", "SAMTYKKE", "MYNDIGHEDSOPGAVE").get(nr % 3))),
          "fremmoede",
          Opskrift.af(
              (nr, staar) ->
                  Map.of(
                      "timerTilstede",
                      Celler.af(BigDecimal.valueOf(nr % 70, 1)),
                      "aarsag",
                      nr % 3 > 0 ? "SYG" : "ULOVLIG")),
          "progression",
          Opskrift.af(
              (nr, staar) ->
                  Map.of(
                      "faglig", String.valueOf(nr % 5 + 1),
                      "personlig", String.valueOf(nr / 5 % 5 + 1),
                      "social", String.valueOf(nr / 25 % 5 + 1))),
          "frafald",
          new Opskrift(
              (nr, staar) ->
                  Map.of(
                      "dato", Celler.af(DAG.minusDays(nr % 7)),
                      "aarsag", List.of("MOTIVATION", "JOB_NYT", "ANDET").get(nr % 3),
                      "forventesTilbage", "nej"),
              true,
              false),
          "gennemfoersel",
          new Opskrift(
              (nr, staar) ->
                  Map.of(
                      "dato", Celler.af(DAG),
                      "antalKurser", String.valueOf(nr % 90 + 1),
                      "antalMeritkurser", "1",
                      "antalBeviser", String.valueOf(nr / 90)),
              true,
              false),
          "match",
          new Opskrift(
              (nr, staar) ->
                  Map.of(
                      "dato", Celler.af(DAG),
                      "oensker", "UFAGLAERT_JOB",
                      "virksomhedCvr", String.valueOf(10_000_000 + nr),
                      "virksomhedEfterspoerger", "ja",
                      "kanSeSigSelv", "JA",
                      "udfald", "ORDINAERT_JOB",
                      "jobstart", Celler.af(DAG.plusDays(nr % 20)),
                      "samtykke", "ja"),
              true,
              false),
          "opfoelgning",
          new Opskrift(
              (nr, staar) -> Map.of("samtykke", "ja".equals(staar.get("samtykke")) ? "nej" : "ja"),
              false,
              true),
          "senereudfald",
          Opskrift.af(
              (nr, staar) ->
                  Map.of(
                      "maaned3",
                      Senerestatus.values()[nr % Senerestatus.values().length].name(),
                      "maaned6",
                      Senerestatus.values()[nr / 7 % Senerestatus.values().length].name())));

  private Listeopskrifter() {}

  /** A scheme that anybody can have today: one of them has ended. */
  private static Finansiering mulig(int nr) {
    List<Finansiering> mulige =
        Arrays.stream(Finansiering.values()).filter(f -> f != Finansiering.MANGEL_PULJE).toList();
    return mulige.get(nr % mulige.size());
  }

  static Opskrift til(String sti) {
    Opskrift o = ALLE.get(sti);
    if (o == null) {
      throw new AssertionError(
          "Listen »%s« prøves ikke: skriv i Listeopskrifter, hvad man kan skrive i den, og i ToOmHverListeTest, hvem der står på den."
              .formatted(sti));
    }
    return o;
  }
}
