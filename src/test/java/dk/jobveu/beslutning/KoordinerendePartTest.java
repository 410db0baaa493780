package dk.jobveu.beslutning;

import static dk.jobveu.beslutning.Eksempel.naar;

import java.util.List;

/** DMN-14: which organisation coordinates. */
class KoordinerendePartTest extends Beslutningstest {

  @Override
  protected List<Eksempel> eksempler() {
    return List.of(
        naar(
                "S1: Jobcenter Randers",
                "initiativtager",
                "VIRKSOMHED",
                "projekttype",
                "LEDIGE",
                "jobcenterDeltager",
                true,
                "geografi",
                "TVAERKOMMUNAL",
                "runde",
                1)
            .giver("koordinator", "JOBCENTER", "overdragelse", false)
            .ved("flere_kommuner"),
        naar(
                "S3: RAR temadag",
                "initiativtager",
                "RAR",
                "projekttype",
                "LEDIGE",
                "jobcenterDeltager",
                true,
                "geografi",
                "EN_KOMMUNE",
                "runde",
                1)
            .giver("koordinator", "VEU_KOORDINATOR", "skalBekraeftes", false)
            .ved("raad_eller_parter"),
        naar(
                "S3: anden runde, jobcentret overtager",
                "initiativtager",
                "RAR",
                "projekttype",
                "LEDIGE",
                "jobcenterDeltager",
                true,
                "geografi",
                "TVAERKOMMUNAL",
                "runde",
                2,
                "samarbejdeEtableret",
                true,
                "overdragelseAccepteret",
                true)
            .giver("koordinator", "JOBCENTER", "overdragelse", true)
            .ved("overdragelse")
            .foer("raad_eller_parter"),
        naar(
                "første runde overdrages ikke",
                "initiativtager",
                "RAR",
                "runde",
                1,
                "samarbejdeEtableret",
                true,
                "overdragelseAccepteret",
                true)
            .giver("koordinator", "VEU_KOORDINATOR")
            .ved("raad_eller_parter"),
        naar(
                "tredje runde overdrages",
                "initiativtager",
                "RAR",
                "runde",
                3,
                "samarbejdeEtableret",
                true,
                "overdragelseAccepteret",
                true)
            .giver("koordinator", "JOBCENTER")
            .ved("overdragelse"),
        naar(
                "uden et ja overdrages der ikke",
                "initiativtager",
                "RAR",
                "runde",
                2,
                "samarbejdeEtableret",
                true,
                "overdragelseAccepteret",
                false)
            .giver("koordinator", "VEU_KOORDINATOR", "overdragelse", false)
            .ved("raad_eller_parter"),
        naar(
                "S6: lufthavnen",
                "initiativtager",
                "VIRKSOMHED",
                "projekttype",
                "COVID",
                "jobcenterDeltager",
                false,
                "geografi",
                "EN_KOMMUNE",
                "runde",
                1)
            .giver("koordinator", "VEU_KOORDINATOR")
            .ved("virksomhed_uden_jobcenter")
            .foer("lokalt"),
        naar(
                "lokalt",
                "initiativtager",
                "JOBCENTER",
                "projekttype",
                "LEDIGE",
                "jobcenterDeltager",
                true,
                "geografi",
                "EN_KOMMUNE",
                "runde",
                1)
            .giver("koordinator", "JOBCENTER")
            .ved("lokalt"),
        naar("S5: parterne", "initiativtager", "PARTERNE", "projekttype", "BESK")
            .giver("koordinator", "VEU_KOORDINATOR")
            .ved("raad_eller_parter"),
        naar("AMK", "initiativtager", "AMK")
            .giver("koordinator", "VEU_KOORDINATOR", "skalBekraeftes", false)
            .ved("amk"),
        naar("skole", "initiativtager", "SKOLE", "runde", 1)
            .giver("koordinator", "VEU_KOORDINATOR", "skalBekraeftes", true)
            .ved("andre"),
        naar("geografi ukendt", "initiativtager", "VIRKSOMHED", "projekttype", "LEDIGE")
            .giver("koordinator", "VEU_KOORDINATOR", "skalBekraeftes", true)
            .ved("ellers"));
  }
}
