package dk.jobveu.beslutning;

import static dk.jobveu.beslutning.Eksempel.naar;

import java.util.List;

/** DMN-18: may the gate be passed. */
class FaseportTest extends Beslutningstest {

  @Override
  protected List<Eksempel> eksempler() {
    return List.of(
        naar("alt på plads", "antalBlokerende", 0, "antalAfvigelser", 0)
            .giver("beslutning", "LUK_OP")
            .ved("luk_op")
            .foer("ikke_undersoegt"),
        naar("én afvigelse", "antalBlokerende", 0, "antalAfvigelser", 1)
            .giver("beslutning", "LUK_OP_MED_AFVIGELSE")
            .ved("med_afvigelse"),
        naar("ét krav blokerer", "antalBlokerende", 1, "antalAfvigelser", 3)
            .giver("beslutning", "BLOKERET")
            .ved("blokeret"),
        naar("ikke talt op", "antalBlokerende", 0)
            .giver("beslutning", "BLOKERET")
            .ved("ikke_undersoegt"));
  }
}
