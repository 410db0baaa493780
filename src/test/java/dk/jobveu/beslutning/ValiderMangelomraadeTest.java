package dk.jobveu.beslutning;

import static dk.jobveu.beslutning.Eksempel.naar;

import java.util.List;

/** DMN-1: is there a shortage in the area. */
class ValiderMangelomraadeTest extends Beslutningstest {

  @Override
  protected List<Eksempel> eksempler() {
    return List.of(
        naar(
                "S1: mangel og konkret behov",
                "balanceKategori",
                "MAN",
                "harKonkretVirksomhedsbehov",
                true)
            .giver("status", "VALIDERET", "kraeverBegrundelse", false)
            .ved("mangel_eller_paradoks"),
        naar(
                "S1 med gode jobmuligheder i stedet",
                "balanceKategori",
                "GOD",
                "harKonkretVirksomhedsbehov",
                true)
            .giver("status", "VALIDERET_MED_BEGRUNDELSE", "kraeverBegrundelse", true)
            .ved("ingen_mangel_men_behov"),
        naar(
                "S2: kok og tjener hører sammen",
                "fagligtOverlapDokumenteret",
                true,
                "balanceKategori",
                "PAR",
                "harKonkretVirksomhedsbehov",
                true)
            .giver("status", "VALIDERET")
            .ved("mangel_eller_paradoks"),
        naar(
                "uden fagligt overlap hjælper intet andet",
                "fagligtOverlapDokumenteret",
                false,
                "erRarIndsatsomraade",
                true,
                "balanceKategori",
                "MAN",
                "harKonkretVirksomhedsbehov",
                true)
            .giver("status", "MANGLER_DATA")
            .ved("overlap_mangler")
            .foer("indsatsomraade_med_behov"),
        naar(
                "S3: indsatsområde",
                "erRarIndsatsomraade",
                true,
                "balanceKategori",
                "UKE",
                "harKonkretVirksomhedsbehov",
                true)
            .giver("status", "VALIDERET")
            .ved("indsatsomraade_med_behov"),
        naar(
                "indsatsområde, men ingen virksomhed endnu",
                "erRarIndsatsomraade",
                true,
                "balanceKategori",
                "MAN")
            .giver("status", "VALIDERET_MED_BEGRUNDELSE")
            .ved("indsatsomraade_uden_behov"),
        naar(
                "S6: lufthavnen under COVID",
                "erAfboedeprojekt",
                true,
                "balanceKategori",
                "MIN",
                "harKonkretVirksomhedsbehov",
                true)
            .giver("status", "VALIDERET_MED_BEGRUNDELSE", "svaertAtFindeJob", false)
            .ved("afboede_med_behov"),
        naar(
                "afbødeprojekt uden virksomhed",
                "erAfboedeprojekt",
                true,
                "erRarIndsatsomraade",
                true,
                "balanceKategori",
                "MAN")
            .giver("status", "IKKE_VALIDERET")
            .ved("afboede_uden_behov"),
        naar(
                "omfattende mangel uden virksomhed",
                "balanceKategori",
                "OMF",
                "harKonkretVirksomhedsbehov",
                false)
            .giver("status", "VALIDERET")
            .ved("mangel_eller_paradoks"),
        naar("mindre gode muligheder", "balanceKategori", "MIN", "harKonkretVirksomhedsbehov", true)
            .giver("status", "VALIDERET_MED_BEGRUNDELSE", "svaertAtFindeJob", true)
            .ved("mindre_gode_muligheder_men_behov"),
        naar(
                "gode muligheder uden virksomhed",
                "balanceKategori",
                "GOD",
                "harKonkretVirksomhedsbehov",
                false)
            .giver("status", "IKKE_VALIDERET")
            .ved("ingen_mangel_intet_behov"),
        naar(
                "ikke opgjort og ingen virksomhed",
                "balanceKategori",
                "UKE",
                "harKonkretVirksomhedsbehov",
                false)
            .giver("status", "MANGLER_DATA")
            .ved("ikke_opgjort"),
        naar("intet er oplyst").giver("status", "MANGLER_DATA").ved("ikke_opgjort"),
        naar(
                "en kategori, ingen kender",
                "balanceKategori",
                "NY",
                "harKonkretVirksomhedsbehov",
                true)
            .giver("status", "MANGLER_DATA")
            .ved("ukendt_kategori"));
  }
}
