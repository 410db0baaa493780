package dk.jobveu.beslutning;

import static dk.jobveu.beslutning.Eksempel.naar;

import java.util.List;

/** DMN-4b: does the whole forløb give merit; not a veto. */
class VurderMeritTest extends Beslutningstest {

  @Override
  protected List<Eksempel> eksempler() {
    return List.of(
        naar(
                "S4: alt undtagen certifikatkurset, som er begrundet",
                "antalMerit",
                7,
                "antalIkkeMerit",
                1,
                "antalUafklaret",
                0,
                "alleIkkeMeritBegrundet",
                true,
                "projekttype",
                "LEDIGE")
            .giver("klasse", "DELVIS", "resultat", "OK")
            .ved("delvis_begrundet"),
        naar(
                "S4 uden certifikatkursus",
                "antalMerit",
                7,
                "antalIkkeMerit",
                0,
                "antalUafklaret",
                0,
                "projekttype",
                "LEDIGE")
            .giver("klasse", "FULD", "resultat", "OK")
            .ved("fuld"),
        naar("uafklaret går forud", "antalMerit", 7, "antalIkkeMerit", 0, "antalUafklaret", 1)
            .giver("klasse", "UAFKLARET", "resultat", "AFVENT")
            .ved("uafklaret")
            .foer("fuld"),
        naar("mangler begrundelse", "antalMerit", 1, "antalIkkeMerit", 1)
            .giver("klasse", "DELVIS", "resultat", "MANGLER_BEGRUNDELSE")
            .ved("delvis_ikke_begrundet"),
        naar(
                "S6: krise",
                "antalMerit",
                0,
                "antalIkkeMerit",
                5,
                "projekttype",
                "COVID",
                "almenFoerst",
                true)
            .giver("klasse", "INGEN", "resultat", "ACCEPTERET")
            .ved("ingen_krise")
            .foer("ingen_almen_foerst"),
        naar(
                "almene kompetencer først",
                "antalMerit",
                0,
                "antalIkkeMerit",
                2,
                "projekttype",
                "BESK",
                "almenFoerst",
                true)
            .giver("klasse", "INGEN", "resultat", "ACCEPTERET_MED_PLAN")
            .ved("ingen_almen_foerst")
            .foer("ingen"),
        naar("ingen merit", "antalMerit", 0, "antalIkkeMerit", 2, "projekttype", "LEDIGE")
            .giver("klasse", "INGEN", "resultat", "PARTERNE_SKAL_ACCEPTERE")
            .ved("ingen"),
        naar("ingen kurser", "antalMerit", 0, "antalIkkeMerit", 0, "antalUafklaret", 0)
            .giver("klasse", "UAFKLARET", "resultat", "AFVENT")
            .ved("ingen_kurser"));
  }
}
