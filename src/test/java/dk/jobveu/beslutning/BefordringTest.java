package dk.jobveu.beslutning;

import static dk.jobveu.beslutning.Eksempel.naar;

import java.util.List;

/** DMN-17: travel allowance, with the worked example of the sources. */
class BefordringTest extends Beslutningstest {

  @Override
  protected List<Eksempel> eksempler() {
    return List.of(
        naar("49,6 km i 19 dage i 2024", "dagligKm", 49.6, "antalDage", 19, "befordringSats", 1.12)
            .giver("status", "BEREGNET", "beloeb", 544.77, "vilkaarSkalDroeftes", false)
            .ved("beregnet"),
        naar("samme med satsen fra 2020", "dagligKm", 49.6, "antalDage", 19, "befordringSats", 0.99)
            .giver("beloeb", 481.54),
        naar("24 km", "dagligKm", 24, "antalDage", 19)
            .giver("status", "INGEN", "beloeb", 0)
            .ved("kort_afstand")
            .foer("beregnet"),
        naar("23 km", "dagligKm", 23, "antalDage", 19)
            .giver("status", "INGEN", "beloeb", 0)
            .ved("kort_afstand"),
        naar("25 km", "dagligKm", 25, "antalDage", 19, "befordringSats", 1.12)
            .giver("status", "BEREGNET", "beloeb", 21.28)
            .ved("beregnet"),
        naar(
                "privat løntilskud",
                "erPrivatLoentilskud",
                true,
                "dagligKm",
                20,
                "antalDage",
                19,
                "vilkaarForskellige",
                true)
            .giver("status", "INGEN", "beloeb", 0, "vilkaarSkalDroeftes", true)
            .ved("privat_loentilskud")
            .foer("kort_afstand"),
        naar("dage mangler", "dagligKm", 50)
            .giver("status", "MANGLER_DATA", "beloeb", null)
            .ved("mangler_data")
            .foer("beregnet"));
  }
}
