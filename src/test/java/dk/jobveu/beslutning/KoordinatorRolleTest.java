package dk.jobveu.beslutning;

import static dk.jobveu.beslutning.Eksempel.naar;

import java.util.List;

/** DMN-13: the four roles of the VEU coordinator. */
class KoordinatorRolleTest extends Beslutningstest {

  @Override
  protected List<Eksempel> eksempler() {
    return List.of(
        naar("S3: styrmand", "veuErInitiativtager", true, "involvering", "HOEJ")
            .giver("rolle", "STYRMAND")
            .ved("styrmand"),
        naar("S1: koordinator", "veuErInitiativtager", false, "involvering", "HOEJ")
            .giver("rolle", "KOORDINATOR")
            .ved("koordinator"),
        naar("initiativtager", "veuErInitiativtager", true, "involvering", "LAV")
            .giver("rolle", "INITIATIVTAGER")
            .ved("initiativtager"),
        naar("S3 efter overdragelsen", "veuErInitiativtager", false, "involvering", "LAV")
            .giver("rolle", "SPARRINGSPARTNER_OBSERVATOER")
            .ved("sparringspartner"),
        naar("skal aftales", "veuErInitiativtager", true, "involvering", "SPOERG")
            .giver("rolle", "UAFKLARET")
            .ved("involvering_ukendt"),
        naar("initiativ ukendt", "involvering", "LAV")
            .giver("rolle", "UAFKLARET")
            .ved("initiativ_ukendt"));
  }
}
