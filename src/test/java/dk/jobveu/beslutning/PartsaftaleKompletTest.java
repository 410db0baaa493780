package dk.jobveu.beslutning;

import static dk.jobveu.beslutning.Eksempel.naar;

import java.util.List;

/** DMN-5b: is the agreement, or its recorded alternative, in place. */
class PartsaftaleKompletTest extends Beslutningstest {

  @Override
  protected List<Eksempel> eksempler() {
    return List.of(
        naar("komplet", "mangler", "", "harPartsaftale", true, "projekttype", "LEDIGE")
            .giver("status", "KOMPLET")
            .ved("komplet"),
        naar(
                "S1: blåstempling med dokumentation, ingen skriftlig aftale",
                "mangler",
                "E1,E2,E3,E4,E5,U1,U2",
                "harPartsaftale",
                false,
                "alternativBlaastempling",
                true,
                "dokumentationVedlagt",
                true,
                "indholdDefineretAfParterne",
                true,
                "projekttype",
                "LEDIGE")
            .giver("status", "OPFYLDT_PAA_ANDEN_VIS")
            .ved("blaastemplet_uden_aftale")
            .foer("retur"),
        naar(
                "S2: styregruppen godkendte indholdet",
                "mangler",
                "U1,U2",
                "harPartsaftale",
                true,
                "alternativBlaastempling",
                true,
                "dokumentationVedlagt",
                true,
                "projekttype",
                "LEDIGE")
            .giver("status", "OPFYLDT_PAA_ANDEN_VIS")
            .ved("blaastemplet_uden_underskrift"),
        naar(
                "blåstempling uden dokumentation",
                "mangler",
                "U1,U2",
                "harPartsaftale",
                true,
                "alternativBlaastempling",
                true,
                "projekttype",
                "LEDIGE")
            .giver("status", "AFVENT")
            .ved("afvent"),
        naar(
                "S5: beskæftigede",
                "mangler",
                "E3,U1,U2",
                "harPartsaftale",
                true,
                "alternativBlaastempling",
                true,
                "projekttype",
                "BESK")
            .giver("status", "OPFYLDT_PAA_ANDEN_VIS")
            .ved("blaastemplet_uden_ledige")
            .foer("retur"),
        naar(
                "finansiering afvises, uanset hvad der ellers er",
                "mangler",
                "X1",
                "harPartsaftale",
                true,
                "alternativBlaastempling",
                true,
                "dokumentationVedlagt",
                true,
                "projekttype",
                "COVID")
            .giver("status", "AFVIS")
            .ved("afvis_finansiering")
            .foer("blaastemplet_uden_ledige"),
        naar(
                "indhold og underskrift mangler",
                "mangler",
                "E2,U1",
                "harPartsaftale",
                true,
                "projekttype",
                "LEDIGE")
            .giver("status", "RETUR")
            .ved("retur"),
        naar(
                "én underskrift mangler",
                "mangler",
                "U2",
                "harPartsaftale",
                true,
                "projekttype",
                "LEDIGE")
            .giver("status", "AFVENT")
            .ved("afvent"),
        naar("ikke undersøgt").giver("status", "AFVENT").ved("afvent"));
  }
}
