package dk.jobveu.beslutning;

import static dk.jobveu.beslutning.Eksempel.naar;

import java.util.List;

/** DMN-7: the order in which the ways of paying are tried. */
class OrdningersRaekkefoelgeTest extends Beslutningstest {

  @Override
  protected List<Eksempel> eksempler() {
    return List.of(
        naar("S4: puljen før driften", "ordninger", "KOMMUNE_DRIFT,PRAKTIK,REG_PULJE")
            .giverListen("ordning", "REG_PULJE", "KOMMUNE_DRIFT")
            .ved("reg_pulje", "kommune_drift"),
        naar(
                "alle",
                "ordninger",
                "KOMMUNE_DRIFT,VIRKSOMHED_BETALER,VEU_SVU,MANGEL_PULJE,REG_PULJE,SEKS_UGER")
            .giverListen(
                "ordning",
                "SEKS_UGER",
                "REG_PULJE",
                "MANGEL_PULJE",
                "VEU_SVU",
                "VIRKSOMHED_BETALER",
                "KOMMUNE_DRIFT"),
        naar("ingen", "ordninger", "").giverListen("ordning"));
  }
}
