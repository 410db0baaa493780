package dk.jobveu.beslutning;

import static dk.jobveu.beslutning.Eksempel.naar;

import java.util.List;

/** DMN-9: screening of one candidate. */
class ScreenKandidatTest extends Beslutningstest {

  @Override
  protected List<Eksempel> eksempler() {
    return List.of(
        naar("udvalgt", klar())
            .giver("resultat", "UDVALGT", "taetOpfoelgning", false)
            .ved("udvalgt"),
        naar("ung og udvalgt følges tæt", klar())
            .med("erUdsatEllerUng", true)
            .giver("resultat", "UDVALGT", "taetOpfoelgning", true)
            .ved("udvalgt"),
        naar("sidste plads", klar())
            .med("pladserTilbage", 1)
            .giver("resultat", "UDVALGT")
            .ved("udvalgt"),
        naar("holdet er fyldt", klar())
            .med("pladserTilbage", 0)
            .giver("resultat", "VENTELISTE")
            .ved("venteliste"),
        naar("holdet er overfyldt", klar())
            .med("pladserTilbage", -1)
            .giver("resultat", "VENTELISTE")
            .ved("venteliste"),
        naar("målgruppen er valgt fra", klar())
            .med("maalgruppeIPlan", false, "motivation", "NEJ")
            .giver("resultat", "IKKE_I_MAALGRUPPE")
            .ved("ikke_i_maalgruppe")
            .foer("ikke_motiveret"),
        naar("vil ikke", klar())
            .med("motivation", "NEJ")
            .giver("resultat", "EJ_UDVALGT")
            .ved("ikke_motiveret"),
        naar("virksomheden sagde nej", klar())
            .med("virksomhedssamtale", "NEGATIV")
            .giver("resultat", "EJ_UDVALGT")
            .ved("virksomhed_sagde_nej")
            .foer("udvalgt"),
        naar("ingen krav opfyldt", klar())
            .med("skalKriterier", "INGEN", "sprogOk", false)
            .giver("resultat", "EJ_UDVALGT")
            .ved("ingen_krav_opfyldt")
            .foer("sprog_foerst"),
        naar("dansk først", klar())
            .med("sprogOk", false)
            .giver("resultat", "FORFORLOEB", "taetOpfoelgning", false)
            .ved("sprog_foerst")
            .foer("udvalgt"),
        naar("udsat med nogle krav", klar())
            .med("skalKriterier", "NOGLE", "erUdsatEllerUng", true)
            .giver("resultat", "AFKLARING", "taetOpfoelgning", true)
            .ved("nogle_krav_udsat")
            .foer("nogle_krav"),
        naar("nogle krav", klar())
            .med("skalKriterier", "NOGLE")
            .giver("resultat", "AFKLARING", "taetOpfoelgning", false)
            .ved("nogle_krav"),
        naar("sociale kompetencer", klar())
            .med("personligSocialOk", false)
            .giver("resultat", "AFKLARING")
            .ved("social_afklaring")
            .foer("udvalgt"),
        naar("andet jobmål", klar())
            .med("oensketJobmaalPasser", false)
            .giver("resultat", "INFORMATIONSMOEDE")
            .ved("andet_jobmaal"),
        naar("usikker", klar())
            .med("motivation", "USIKKER")
            .giver("resultat", "INFORMATIONSMOEDE")
            .ved("usikker"),
        naar("pladser ukendt", klar())
            .med("pladserTilbage", null)
            .giver("resultat", "MANGLER_DATA")
            .ved("mangler_data"),
        naar("intet oplyst").giver("resultat", "MANGLER_DATA").ved("mangler_data"));
  }

  private static Object[] klar() {
    return new Object[] {
      "maalgruppeIPlan",
      true,
      "motivation",
      "JA",
      "virksomhedssamtale",
      "POSITIV",
      "skalKriterier",
      "ALLE",
      "sprogOk",
      true,
      "erUdsatEllerUng",
      false,
      "personligSocialOk",
      true,
      "oensketJobmaalPasser",
      true,
      "pladserTilbage",
      5,
      "kompetencePct",
      80
    };
  }
}
