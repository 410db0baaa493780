package dk.jobveu.beslutning;

import static dk.jobveu.beslutning.Eksempel.naar;

import java.util.List;

/** DMN-4a: does one course give merit. */
class VurderKursusmeritTest extends Beslutningstest {

  @Override
  protected List<Eksempel> eksempler() {
    return List.of(
        naar(
                "anerkendt",
                "kursustype",
                "EUD_FAG",
                "indgaarIUddannelse",
                true,
                "anerkendtAfSkole",
                true)
            .giver("merit", "MERIT")
            .ved("anerkendt"),
        naar(
                "S4: AMU, som indgår og er anerkendt",
                "kursustype",
                "AMU",
                "indgaarIUddannelse",
                true,
                "anerkendtAfSkole",
                true)
            .giver("merit", "MERIT")
            .ved("anerkendt"),
        naar(
                "ikke anerkendt endnu",
                "kursustype",
                "AMU",
                "indgaarIUddannelse",
                true,
                "anerkendtAfSkole",
                false)
            .giver("merit", "MERIT_UAFKLARET")
            .ved("ikke_anerkendt_endnu"),
        naar(
                "AMU er ikke merit i sig selv",
                "kursustype",
                "AMU",
                "indgaarIUddannelse",
                false,
                "anerkendtAfSkole",
                true)
            .giver("merit", "IKKE_MERIT")
            .ved("amu_uden_uddannelse"),
        naar("S4: certifikatkurset", "kursustype", "CERTIFIKAT", "indgaarIUddannelse", false)
            .giver("merit", "IKKE_MERIT")
            .ved("andet_uden_uddannelse"),
        naar("ikke oplyst", "kursustype", "FVU")
            .giver("merit", "MERIT_UAFKLARET")
            .ved("ikke_oplyst"));
  }
}
