package dk.jobveu.beslutning;

import static dk.jobveu.beslutning.Eksempel.naar;

import java.util.List;

/** DMN-8c: the way to a provider. */
class VaelgUdbyderTest extends Beslutningstest {

  @Override
  protected List<Eksempel> eksempler() {
    return List.of(
        naar(
                "S1: direkte til Tradium",
                "aabentUdbud",
                false,
                "antalTilbud",
                0,
                "antalEgnedeSkoler",
                1,
                "direkteBegrundelse",
                "SKOLE_MED_FRA_START")
            .giver("vej", "DIREKTE_VALG")
            .ved("direkte_valg")
            .foer("kun_en_skole"),
        naar("S4: to tilbud", "aabentUdbud", true, "antalTilbud", 2)
            .giver("vej", "SAMMENLIGN")
            .ved("flere_tilbud")
            .foer("ingen_tilbud"),
        naar("tre tilbud", "aabentUdbud", true, "antalTilbud", 3)
            .giver("vej", "SAMMENLIGN")
            .ved("flere_tilbud"),
        naar("ét tilbud", "aabentUdbud", true, "antalTilbud", 1)
            .giver("vej", "VURDER_ENKELT")
            .ved("et_tilbud"),
        naar("ingen tilbud", "aabentUdbud", true, "antalTilbud", 0)
            .giver("vej", "UDBUDSPLIGT_ELLER_REVIDER")
            .ved("ingen_tilbud"),
        naar(
                "et direkte valg gælder ikke i et udbud",
                "aabentUdbud",
                true,
                "antalTilbud",
                0,
                "direkteBegrundelse",
                "NAERHED")
            .giver("vej", "UDBUDSPLIGT_ELLER_REVIDER")
            .ved("ingen_tilbud"),
        naar("én skole uden begrundelse", "aabentUdbud", false, "antalEgnedeSkoler", 1)
            .giver("vej", "MANGLER_BEGRUNDELSE")
            .ved("kun_en_skole"),
        naar("to skoler uden begrundelse", "aabentUdbud", false, "antalEgnedeSkoler", 2)
            .giver("vej", "MANGLER_BEGRUNDELSE")
            .ved("ingen_begrundelse"));
  }
}
