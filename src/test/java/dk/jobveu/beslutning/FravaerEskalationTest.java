package dk.jobveu.beslutning;

import static dk.jobveu.beslutning.Eksempel.naar;

import java.util.List;

/** DMN-11: one participant, one day of absence. */
class FravaerEskalationTest extends Beslutningstest {

  @Override
  protected List<Eksempel> eksempler() {
    return List.of(
        naar("rapporten mangler", "rapportModtaget", false, "aarsag", "JOB")
            .giver("handling", "RYK_SKOLE", "niveau", "UKENDT")
            .ved("rapport_mangler")
            .foer("fik_job"),
        naar("har fået job", "rapportModtaget", true, "aarsag", "JOB", "dageITraek", 3)
            .giver("handling", "POSITIVT_FRAFALD")
            .ved("fik_job")
            .foer("kritisk"),
        naar(
                "beskæftiget",
                "rapportModtaget",
                true,
                "aarsag",
                "SYG",
                "projekttype",
                "BESK",
                "dageITraek",
                3)
            .giver("handling", "INFO_ARBEJDSGIVER", "niveau", "KRITISK")
            .ved("beskaeftiget_kritisk")
            .foer("kritisk_sygdom"),
        naar(
                "beskæftiget to dage i ugen",
                "rapportModtaget",
                true,
                "projekttype",
                "BESK",
                "dageITraek",
                1,
                "dageIUgen",
                2)
            .giver("handling", "INFO_ARBEJDSGIVER", "niveau", "ROED")
            .ved("beskaeftiget_roed")
            .foer("roed"),
        naar(
                "opsagt i et kriseprojekt",
                "rapportModtaget",
                true,
                "projekttype",
                "COVID",
                "dageITraek",
                1,
                "dageIUgen",
                1)
            .giver("handling", "INFO_ARBEJDSGIVER", "niveau", "GUL")
            .ved("beskaeftiget_gul")
            .foer("gul"),
        naar(
                "beskæftiget uden fravær",
                "rapportModtaget",
                true,
                "projekttype",
                "BESK",
                "dageITraek",
                0)
            .giver("handling", "OK")
            .ved("intet_fravaer"),
        naar(
                "syg tre dage i træk",
                "rapportModtaget",
                true,
                "aarsag",
                "SYG",
                "dageITraek",
                3,
                "dageIUgen",
                3)
            .giver("handling", "SYGEOPFOELGNING")
            .ved("kritisk_sygdom")
            .foer("kritisk"),
        naar(
                "to dage i træk er ikke kritisk",
                "rapportModtaget",
                true,
                "aarsag",
                "ULOVLIG",
                "dageITraek",
                2,
                "dageIUgen",
                2)
            .giver("handling", "JOBCENTER_KONTAKT")
            .ved("roed"),
        naar(
                "tre dage i træk er kritisk",
                "rapportModtaget",
                true,
                "aarsag",
                "ULOVLIG",
                "dageITraek",
                3,
                "dageIUgen",
                3)
            .giver("handling", "RUNDBORDSSAMTALE")
            .ved("kritisk"),
        naar(
                "fire dage i træk, udsat",
                "rapportModtaget",
                true,
                "aarsag",
                "ULOVLIG",
                "dageITraek",
                4,
                "erUdsatEllerUng",
                true)
            .giver("handling", "RUNDBORDSSAMTALE")
            .ved("kritisk"),
        naar("19,9 procent", "rapportModtaget", true, "dageITraek", 0, "fravaerPct", 19.9)
            .giver("handling", "JOBCENTER_KONTAKT")
            .ved("roed"),
        naar("20 procent", "rapportModtaget", true, "dageITraek", 0, "fravaerPct", 20)
            .giver("handling", "RUNDBORDSSAMTALE")
            .ved("kritisk"),
        naar("20,1 procent", "rapportModtaget", true, "dageITraek", 0, "fravaerPct", 20.1)
            .giver("handling", "RUNDBORDSSAMTALE")
            .ved("kritisk"),
        naar(
                "én dag i ugen",
                "rapportModtaget",
                true,
                "aarsag",
                "LOVLIG",
                "dageITraek",
                1,
                "dageIUgen",
                1)
            .giver("handling", "SMS_ELLER_NOTAT")
            .ved("gul"),
        naar(
                "to dage i ugen",
                "rapportModtaget",
                true,
                "aarsag",
                "LOVLIG",
                "dageITraek",
                1,
                "dageIUgen",
                2)
            .giver("handling", "JOBCENTER_KONTAKT")
            .ved("roed"),
        naar(
                "tre dage i ugen, ikke i træk",
                "rapportModtaget",
                true,
                "aarsag",
                "LOVLIG",
                "dageITraek",
                1,
                "dageIUgen",
                3)
            .giver("handling", "JOBCENTER_KONTAKT")
            .ved("roed"),
        naar(
                "9,9 procent",
                "rapportModtaget",
                true,
                "dageITraek",
                0,
                "dageIUgen",
                0,
                "fravaerPct",
                9.9)
            .giver("handling", "OK")
            .ved("intet_fravaer"),
        naar(
                "10 procent",
                "rapportModtaget",
                true,
                "dageITraek",
                0,
                "dageIUgen",
                0,
                "fravaerPct",
                10)
            .giver("handling", "JOBCENTER_KONTAKT")
            .ved("roed"),
        naar(
                "10,1 procent",
                "rapportModtaget",
                true,
                "dageITraek",
                0,
                "dageIUgen",
                0,
                "fravaerPct",
                10.1)
            .giver("handling", "JOBCENTER_KONTAKT")
            .ved("roed"),
        naar(
                "første fravær for en ung",
                "rapportModtaget",
                true,
                "dageITraek",
                1,
                "dageIUgen",
                1,
                "erUdsatEllerUng",
                true)
            .giver("handling", "KONTAKT_SAMME_DAG", "niveau", "GUL")
            .ved("udsat_eller_ung_gul")
            .foer("gul"),
        naar(
                "højt fravær for en udsat",
                "rapportModtaget",
                true,
                "dageITraek",
                1,
                "dageIUgen",
                2,
                "erUdsatEllerUng",
                true)
            .giver("handling", "KONTAKT_SAMME_DAG", "niveau", "ROED")
            .ved("udsat_eller_ung_roed")
            .foer("roed"),
        naar(
                "intet fravær",
                "rapportModtaget",
                true,
                "dageITraek",
                0,
                "dageIUgen",
                0,
                "fravaerPct",
                0,
                "erUdsatEllerUng",
                true)
            .giver("handling", "OK", "niveau", "GROEN")
            .ved("intet_fravaer"));
  }
}
