package dk.jobveu.beslutning;

import static dk.jobveu.beslutning.Eksempel.naar;

import java.util.List;

/** DMN-20: what kind of dropout. */
class FrafaldTest extends Beslutningstest {

  @Override
  protected List<Eksempel> eksempler() {
    return List.of(
        naar("nyt job", "aarsag", "JOB_NYT", "foerStart", false)
            .giver("frafaldstype", "POSITIVT", "taellesSomFrafald", false, "fyldPladsen", false)
            .ved("nyt_job"),
        naar("nyt job før start", "aarsag", "JOB_NYT", "foerStart", true)
            .giver("frafaldstype", "POSITIVT", "fyldPladsen", true)
            .ved("nyt_job"),
        naar("tidligere job", "aarsag", "JOB_TIDLIGERE")
            .giver(
                "frafaldstype",
                "POSITIVT_UDEN_FORLOEB",
                "taellesSomFrafald",
                true,
                "samtale",
                false)
            .ved("tidligere_job"),
        naar("motivation", "aarsag", "MOTIVATION")
            .giver("frafaldstype", "NEGATIV", "samtale", true)
            .ved("motivation"),
        naar(
                "syg, men kommer igen",
                "aarsag",
                "SYGDOM",
                "forventesTilbage",
                true,
                "foerStart",
                true)
            .giver("frafaldstype", "PAUSE", "taellesSomFrafald", false, "fyldPladsen", false)
            .ved("sygdom_pause"),
        naar("syg", "aarsag", "SYGDOM", "forventesTilbage", false)
            .giver("frafaldstype", "NEGATIV")
            .ved("sygdom"),
        naar("andet", "aarsag", "ANDET").giver("frafaldstype", "NEGATIV").ved("andet"),
        naar("ukendt").giver("frafaldstype", "UAFKLARET", "samtale", true).ved("ukendt"));
  }
}
