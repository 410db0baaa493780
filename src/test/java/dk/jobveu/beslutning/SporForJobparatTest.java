package dk.jobveu.beslutning;

import static dk.jobveu.beslutning.Eksempel.naar;

import java.util.List;

/** DMN-15: the track of a jobparat citizen. */
class SporForJobparatTest extends Beslutningstest {

  @Override
  protected List<Eksempel> eksempler() {
    return List.of(
        naar("cv mangler", "jobmaalOgCvKlar", false, "svaertVedJob", true)
            .giver("spor", "TIDLIG_INTENSIV_START", "jobVeuKandidat", false)
            .ved("start_ikke_faerdig")
            .foer("risiko"),
        naar(
                "uddannelse før risiko",
                "jobmaalOgCvKlar",
                true,
                "oenskerUddannelsesloeft",
                true,
                "ufaglaertEllerSporskifter",
                true,
                "uddannelsesbehovLaengde",
                "LANG",
                "svaertVedJob",
                true)
            .giver("spor", "UDDANNELSESLOEFT", "jobVeuKandidat", true)
            .ved("uddannelsesloeft")
            .foer("risiko"),
        naar(
                "svært ved job",
                "jobmaalOgCvKlar",
                true,
                "svaertVedJob",
                true,
                "klarTilJob",
                true,
                "uddannelsesbehovLaengde",
                "KORT")
            .giver("spor", "RISIKO", "jobVeuKandidat", true)
            .ved("risiko")
            .foer("klar_med_kort_kursus"),
        naar(
                "klar med kort kursus",
                "jobmaalOgCvKlar",
                true,
                "klarTilJob",
                true,
                "uddannelsesbehovLaengde",
                "KORT",
                "ledighedMdr",
                7)
            .giver("spor", "INTENSIV_JOBSOEGNING", "jobVeuKandidat", true)
            .ved("klar_med_kort_kursus")
            .foer("lang_ledighed"),
        naar(
                "klar",
                "jobmaalOgCvKlar",
                true,
                "klarTilJob",
                true,
                "uddannelsesbehovLaengde",
                "INGEN")
            .giver("spor", "INTENSIV_JOBSOEGNING", "jobVeuKandidat", false)
            .ved("klar"),
        naar("fem måneder", "jobmaalOgCvKlar", true, "ledighedMdr", 5)
            .giver("spor", "INTENSIV_JOBSOEGNING")
            .ved("hovedvej"),
        naar("seks måneder", "jobmaalOgCvKlar", true, "ledighedMdr", 6)
            .giver("spor", "RISIKO", "jobVeuKandidat", true)
            .ved("lang_ledighed"),
        naar("syv måneder", "jobmaalOgCvKlar", true, "ledighedMdr", 7)
            .giver("spor", "RISIKO")
            .ved("lang_ledighed"),
        naar(
                "ønske om uddannelse, men kort behov",
                "jobmaalOgCvKlar",
                true,
                "oenskerUddannelsesloeft",
                true,
                "ufaglaertEllerSporskifter",
                true,
                "uddannelsesbehovLaengde",
                "KORT")
            .giver("spor", "INTENSIV_JOBSOEGNING")
            .ved("hovedvej"));
  }
}
