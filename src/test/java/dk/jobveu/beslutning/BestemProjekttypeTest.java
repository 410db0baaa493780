package dk.jobveu.beslutning;

import static dk.jobveu.beslutning.Eksempel.naar;

import java.util.List;

/** DMN-3: exactly one project type a forløb. */
class BestemProjekttypeTest extends Beslutningstest {

  @Override
  protected List<Eksempel> eksempler() {
    return List.of(
        naar("S1: ledige", "harLedige", true, "formaal", "MANGEL")
            .giver("projekttype", "LEDIGE", "variant", "FULD", "forventetStoerrelse", 20)
            .ved("ledige"),
        naar("S5: JA TAK", "harBeskaeftigede", true, "formaal", "LOEFT")
            .giver("projekttype", "BESK", "variant", "VIRKSOMHED", "forventetStoerrelse", 21)
            .ved("beskaeftigede"),
        naar("S6: lufthavnen", "harBeskaeftigede", true, "formaal", "AFBOED", "kriseGaelder", true)
            .giver("projekttype", "COVID", "variant", "HURTIG", "forventetStoerrelse", 55)
            .ved("krise")
            .foer("beskaeftigede"),
        naar(
                "krise med både opsagte og ledige",
                "harLedige",
                true,
                "harBeskaeftigede",
                true,
                "formaal",
                "AFBOED",
                "kriseGaelder",
                true)
            .giver("projekttype", "COVID")
            .ved("krise")
            .foer("begge"),
        naar("begge", "harLedige", true, "harBeskaeftigede", true, "formaal", "BRED")
            .giver("projekttype", "BEGGE", "variant", "FULD", "forventetStoerrelse", 30)
            .ved("begge"),
        naar("krise kun for ledige", "harLedige", true, "formaal", "AFBOED")
            .giver("projekttype", "LEDIGE")
            .ved("ledige"),
        naar(
                "en krise, der ikke var begyndt",
                "harBeskaeftigede",
                true,
                "formaal",
                "AFBOED",
                "kriseGaelder",
                false)
            .giver("projekttype", "BESK")
            .ved("beskaeftigede"),
        naar("ingen", "harLedige", false, "harBeskaeftigede", false, "formaal", "MANGEL")
            .giver("projekttype", "FEJL", "forventetStoerrelse", null)
            .ved("ingen"));
  }
}
