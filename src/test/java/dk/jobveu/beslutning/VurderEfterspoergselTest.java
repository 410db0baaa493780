package dk.jobveu.beslutning;

import static dk.jobveu.beslutning.Eksempel.naar;

import java.util.List;

/** DMN-2: is demand large enough; advice only, the parties decide. */
class VurderEfterspoergselTest extends Beslutningstest {

  @Override
  protected List<Eksempel> eksempler() {
    return List.of(
        naar(
                "S1: 20 job og 20 kandidater",
                "antalVirksomheder",
                2,
                "antalTilkendegivneJob",
                20,
                "forventedeKandidater",
                20,
                "minHold",
                12)
            .giver("anbefaling", "STOR_NOK")
            .ved("hold_og_job"),
        naar(
                "ingen virksomhed, selv om alt andet er der",
                "antalVirksomheder",
                0,
                "antalTilkendegivneJob",
                20,
                "forventedeKandidater",
                20,
                "minHold",
                12,
                "parterneVurdering",
                "NEJ")
            .giver("anbefaling", "UDVID")
            .ved("for_faa_virksomheder")
            .foer("parterne_siger_nej"),
        naar(
                "én virksomhed er nok",
                "antalVirksomheder",
                1,
                "antalTilkendegivneJob",
                6,
                "forventedeKandidater",
                12,
                "minHold",
                12)
            .giver("anbefaling", "STOR_NOK")
            .ved("hold_og_job"),
        naar(
                "kræves der to, er én for lidt",
                "minVirksomheder",
                2,
                "antalVirksomheder",
                1,
                "antalTilkendegivneJob",
                6,
                "forventedeKandidater",
                12,
                "minHold",
                12)
            .giver("anbefaling", "UDVID")
            .ved("for_faa_virksomheder"),
        naar(
                "parterne siger nej",
                "antalVirksomheder",
                2,
                "antalTilkendegivneJob",
                20,
                "forventedeKandidater",
                20,
                "minHold",
                12,
                "parterneVurdering",
                "NEJ")
            .giver("anbefaling", "STOP")
            .ved("parterne_siger_nej")
            .foer("hold_og_job"),
        naar("parterne er uenige", "antalVirksomheder", 2, "parterneVurdering", "UENIGE")
            .giver("anbefaling", "UDVID")
            .ved("parterne_er_uenige"),
        naar(
                "garantikursus med én",
                "antalVirksomheder",
                1,
                "antalBeskaeftigede",
                1,
                "minHold",
                12,
                "erGarantikursus",
                true)
            .giver("anbefaling", "STOR_NOK")
            .ved("garantikursus")
            .foer("ellers"),
        naar(
                "garantikursus uden nogen",
                "antalVirksomheder",
                1,
                "minHold",
                12,
                "erGarantikursus",
                true,
                "kanPulje",
                true)
            .giver("anbefaling", "PULJE")
            .ved("for_faa_men_kan_pulje"),
        naar(
                "11 af 12",
                "antalVirksomheder",
                1,
                "antalTilkendegivneJob",
                20,
                "forventedeKandidater",
                11,
                "minHold",
                12)
            .giver("anbefaling", "UDVID")
            .ved("ellers"),
        naar(
                "12 af 12, ledige og beskæftigede lagt sammen",
                "antalVirksomheder",
                1,
                "antalTilkendegivneJob",
                20,
                "forventedeKandidater",
                8,
                "antalBeskaeftigede",
                4,
                "minHold",
                12)
            .giver("anbefaling", "STOR_NOK")
            .ved("hold_og_job"),
        naar(
                "13 af 12",
                "antalVirksomheder",
                1,
                "antalTilkendegivneJob",
                20,
                "forventedeKandidater",
                13,
                "minHold",
                12)
            .giver("anbefaling", "STOR_NOK")
            .ved("hold_og_job"),
        naar(
                "9 job til 20 er for få",
                "antalVirksomheder",
                1,
                "antalTilkendegivneJob",
                9,
                "forventedeKandidater",
                20,
                "minHold",
                12)
            .giver("anbefaling", "UDVID")
            .ved("hold_men_for_faa_job"),
        naar(
                "10 job til 20 er nok",
                "antalVirksomheder",
                1,
                "antalTilkendegivneJob",
                10,
                "forventedeKandidater",
                20,
                "minHold",
                12)
            .giver("anbefaling", "STOR_NOK")
            .ved("hold_og_job"),
        naar(
                "11 job til 20 er nok",
                "antalVirksomheder",
                1,
                "antalTilkendegivneJob",
                11,
                "forventedeKandidater",
                20,
                "minHold",
                12)
            .giver("anbefaling", "STOR_NOK")
            .ved("hold_og_job"),
        naar(
                "kun beskæftigede kræver ingen job",
                "antalVirksomheder",
                1,
                "antalTilkendegivneJob",
                0,
                "antalBeskaeftigede",
                12,
                "minHold",
                12)
            .giver("anbefaling", "STOR_NOK")
            .ved("hold_og_job"),
        naar(
                "for få, men parterne vil",
                "antalVirksomheder",
                1,
                "forventedeKandidater",
                5,
                "minHold",
                12,
                "parterneVurdering",
                "JA")
            .giver("anbefaling", "VENTELISTE")
            .ved("for_faa_men_parterne_vil"),
        naar(
                "puljen går forud for ventelisten",
                "antalVirksomheder",
                1,
                "forventedeKandidater",
                5,
                "minHold",
                12,
                "parterneVurdering",
                "JA",
                "kanPulje",
                true)
            .giver("anbefaling", "PULJE")
            .ved("for_faa_men_kan_pulje")
            .foer("for_faa_men_parterne_vil"),
        naar("intet er oplyst").giver("anbefaling", "UDVID").ved("for_faa_virksomheder"));
  }
}
