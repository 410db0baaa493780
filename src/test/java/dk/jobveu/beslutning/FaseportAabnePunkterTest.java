package dk.jobveu.beslutning;

import static dk.jobveu.beslutning.Eksempel.naar;

import java.util.List;

/** DMN-18: what stands open at the gate, and whether it blocks. */
class FaseportAabnePunkterTest extends Beslutningstest {

  @Override
  protected List<Eksempel> eksempler() {
    return List.of(
        naar(
                "fase 1 er fri",
                "port",
                "FASE_1",
                "projekttype",
                "LEDIGE",
                "harKonkretVirksomhed",
                true,
                "aabneRaekker",
                "",
                "aabnePrincipper",
                "")
            .giverListen("kode"),
        naar(
                "fase 1 uden virksomhed",
                "port",
                "FASE_1",
                "projekttype",
                "LEDIGE",
                "harKonkretVirksomhed",
                false)
            .giverListen("alvor", "BLOKERER")
            .ved("ingen_virksomhed"),
        naar(
                "S6: virksomheden er selv ansøger",
                "port",
                "FASE_1",
                "projekttype",
                "COVID",
                "virksomhedErAnsoeger",
                true)
            .giverListen("kode"),
        naar(
                "krise uden ansøger",
                "port",
                "FASE_1",
                "projekttype",
                "COVID",
                "virksomhedErAnsoeger",
                false)
            .giverListen("kode", "INGEN_VIRKSOMHED"),
        naar(
                "senere spørges der ikke til virksomhed",
                "port",
                "FASE_2",
                "projekttype",
                "LEDIGE",
                "harKonkretVirksomhed",
                false)
            .giverListen("kode"),
        naar(
                "finansiering i partsaftalen",
                "port",
                "FASE_2",
                "partsaftaleMangler",
                "U2,X1",
                "aabneRaekker",
                "C2.1")
            .giverListen("alvor", "BLOKERER", "AFVIGELSE")
            .ved("partsaftale_x1", "raekke_c2_1"),
        naar(
                "S5: underskrifter blokerer ikke",
                "port",
                "FASE_2",
                "projekttype",
                "BESK",
                "partsaftaleMangler",
                "U1,U2")
            .giverListen("kode"),
        naar(
                "åbent udbud uden prisramme",
                "port",
                "UDBUD",
                "aabentUdbud",
                true,
                "projektplanMangler",
                "P5,P6")
            .giverListen("kode", "UDBUDSGRUNDLAG")
            .ved("udbudsgrundlag"),
        naar(
                "direkte valg uden prisramme",
                "port",
                "UDBUD",
                "aabentUdbud",
                false,
                "projektplanMangler",
                "P6")
            .giverListen("kode"),
        naar(
                "åbent udbud med forbehold",
                "port",
                "FASE_3",
                "aabentUdbud",
                true,
                "projektplanMangler",
                "P4c,P5")
            .giverListen("kode"),
        naar(
                "ledige uden screening",
                "port",
                "KURSUSSTART",
                "projekttype",
                "BEGGE",
                "screeningGennemfoert",
                false)
            .giverListen("kode", "INGEN_SCREENING")
            .ved("ingen_screening"),
        naar(
                "S5 og S6 har ingen screening",
                "port",
                "KURSUSSTART",
                "projekttype",
                "BESK",
                "screeningGennemfoert",
                false)
            .giverListen("kode"),
        naar(
                "screening gennemført",
                "port",
                "FASE_4",
                "projekttype",
                "LEDIGE",
                "screeningGennemfoert",
                true,
                "aabneRaekker",
                "C4.1,C4.2,C4.3")
            .giverListen("kode", "C4.1", "C4.2", "C4.3")
            .ved("raekke_c4_1", "raekke_c4_2", "raekke_c4_3"),
        naar(
                "rækkerne i fase 1",
                "port",
                "FASE_1",
                "harKonkretVirksomhed",
                true,
                "aabneRaekker",
                "C1.1,C1.2,C1.3,C1.4,C2.1")
            .giverListen("kode", "C1.1", "C1.2", "C1.3", "C1.4")
            .ved("raekke_c1_1", "raekke_c1_2", "raekke_c1_3", "raekke_c1_4"),
        naar("rækkerne i fase 2", "port", "FASE_2", "aabneRaekker", "C2.1,C2.2")
            .giverListen("kode", "C2.1", "C2.2")
            .ved("raekke_c2_1", "raekke_c2_2"),
        naar("rækkerne i fase 3", "port", "FASE_3", "aabneRaekker", "C3.1,C3.2,C3.3,C3.4,C3.5,C3.6")
            .giverListen("kode", "C3.1", "C3.2", "C3.3", "C3.4", "C3.5", "C3.6")
            .ved(
                "raekke_c3_1",
                "raekke_c3_2",
                "raekke_c3_3",
                "raekke_c3_4",
                "raekke_c3_5",
                "raekke_c3_6"),
        naar("principperne", "port", "FASE_5", "aabnePrincipper", "1,2,3,4,5,6,7")
            .giverListen(
                "kode",
                "PRINCIP_1",
                "PRINCIP_2",
                "PRINCIP_3",
                "PRINCIP_4",
                "PRINCIP_5",
                "PRINCIP_6",
                "PRINCIP_7")
            .ved(
                "princip_1",
                "princip_2",
                "princip_3",
                "princip_4",
                "princip_5",
                "princip_6",
                "princip_7"));
  }
}
