package dk.jobveu.beslutning;

import static dk.jobveu.beslutning.Eksempel.naar;

import java.util.List;

/** DMN-0: the thresholds as the sources and our assumptions give them. */
class TaersklerTest extends Beslutningstest {

  @Override
  protected List<Eksempel> eksempler() {
    return List.of(
        naar("mindst én virksomhed", "noegle", "min_virksomheder")
            .giver("vaerdi", 1, "grundlag", "S")
            .ved("min_virksomheder"),
        naar("job pr. kandidat", "noegle", "min_job_ratio")
            .giver("vaerdi", 0.5, "grundlag", "A")
            .ved("min_job_ratio"),
        naar("min_hold_default", "noegle", "min_hold_default")
            .giver("vaerdi", 12, "grundlag", "A")
            .ved("min_hold_default"),
        naar("fristen forlænges", "noegle", "afklaring_hoejst_forlaengelser")
            .giver("vaerdi", 2, "grundlag", "A")
            .ved("afklaring_hoejst_forlaengelser"),
        naar("en ny frist", "noegle", "afklaring_hoejst_dage")
            .giver("vaerdi", 180, "grundlag", "A")
            .ved("afklaring_hoejst_dage"),
        naar("max_screening_kompetencer", "noegle", "max_screening_kompetencer")
            .giver("vaerdi", 20, "grundlag", "S")
            .ved("max_screening_kompetencer"),
        naar("ugentlige_timer", "noegle", "ugentlige_timer")
            .giver("vaerdi", 37, "grundlag", "S")
            .ved("ugentlige_timer"),
        naar("fravaer_gul_dage", "noegle", "fravaer_gul_dage")
            .giver("vaerdi", 1, "grundlag", "A")
            .ved("fravaer_gul_dage"),
        naar("fravaer_roed_dage", "noegle", "fravaer_roed_dage")
            .giver("vaerdi", 2, "grundlag", "A")
            .ved("fravaer_roed_dage"),
        naar("fravaer_roed_pct", "noegle", "fravaer_roed_pct")
            .giver("vaerdi", 10, "grundlag", "A")
            .ved("fravaer_roed_pct"),
        naar("fravaer_kritisk_dage", "noegle", "fravaer_kritisk_dage")
            .giver("vaerdi", 3, "grundlag", "A")
            .ved("fravaer_kritisk_dage"),
        naar("fravaer_kritisk_pct", "noegle", "fravaer_kritisk_pct")
            .giver("vaerdi", 20, "grundlag", "A")
            .ved("fravaer_kritisk_pct"),
        naar("dage_tilkendegivelse_til_start_max", "noegle", "dage_tilkendegivelse_til_start_max")
            .giver("vaerdi", 120, "grundlag", "A")
            .ved("dage_tilkendegivelse_til_start_max"),
        naar("opfoelgning_maaneder", "noegle", "opfoelgning_maaneder")
            .giver("vaerdi", 18, "grundlag", "S")
            .ved("opfoelgning_maaneder"),
        naar("refusion_regional_pulje", "noegle", "refusion_regional_pulje")
            .giver("vaerdi", 0.8, "grundlag", "S")
            .ved("refusion_regional_pulje"),
        naar("refusion_mangel_pulje", "noegle", "refusion_mangel_pulje")
            .giver("vaerdi", 0.8, "grundlag", "X")
            .ved("refusion_mangel_pulje"),
        naar("befordring_km_taerskel", "noegle", "befordring_km_taerskel")
            .giver("vaerdi", 24, "grundlag", "X")
            .ved("befordring_km_taerskel"),
        naar("startdato_aar_frem_max", "noegle", "startdato_aar_frem_max")
            .giver("vaerdi", 3, "grundlag", "A")
            .ved("startdato_aar_frem_max"),
        naar("overdragelse_fra_runde", "noegle", "overdragelse_fra_runde")
            .giver("vaerdi", 2, "grundlag", "S")
            .ved("overdragelse_fra_runde"),
        naar("lav_involvering_fra_runde", "noegle", "lav_involvering_fra_runde")
            .giver("vaerdi", 3, "grundlag", "A")
            .ved("lav_involvering_fra_runde"),
        naar("risiko_ledighed_mdr", "noegle", "risiko_ledighed_mdr")
            .giver("vaerdi", 6, "grundlag", "A")
            .ved("risiko_ledighed_mdr"),
        naar("seks_uger_min_ledighed_uger", "noegle", "seks_uger_min_ledighed_uger")
            .giver("vaerdi", 5, "grundlag", "X")
            .ved("seks_uger_min_ledighed_uger"),
        naar("seks_uger_max_ledighed_mdr", "noegle", "seks_uger_max_ledighed_mdr")
            .giver("vaerdi", 9, "grundlag", "X")
            .ved("seks_uger_max_ledighed_mdr"),
        naar("seks_uger_max_ledighed_mdr_unge", "noegle", "seks_uger_max_ledighed_mdr_unge")
            .giver("vaerdi", 6, "grundlag", "X")
            .ved("seks_uger_max_ledighed_mdr_unge"),
        naar("unge_under_alder", "noegle", "unge_under_alder")
            .giver("vaerdi", 25, "grundlag", "X")
            .ved("unge_under_alder"),
        naar("reg_pulje_min_ledighed_mdr", "noegle", "reg_pulje_min_ledighed_mdr")
            .giver("vaerdi", 6, "grundlag", "X")
            .ved("reg_pulje_min_ledighed_mdr"),
        naar("mangel_pulje_min_ledighed_mdr", "noegle", "mangel_pulje_min_ledighed_mdr")
            .giver("vaerdi", 3, "grundlag", "X")
            .ved("mangel_pulje_min_ledighed_mdr"),
        naar("voksenlaerling_min_alder", "noegle", "voksenlaerling_min_alder")
            .giver("vaerdi", 25, "grundlag", "X")
            .ved("voksenlaerling_min_alder"),
        naar("igu_min_alder", "noegle", "igu_min_alder")
            .giver("vaerdi", 18, "grundlag", "X")
            .ved("igu_min_alder"),
        naar("igu_under_alder", "noegle", "igu_under_alder")
            .giver("vaerdi", 50, "grundlag", "X")
            .ved("igu_under_alder"),
        naar("igu_under_aar_i_danmark", "noegle", "igu_under_aar_i_danmark")
            .giver("vaerdi", 20, "grundlag", "X")
            .ved("igu_under_aar_i_danmark"),
        naar("loentilskud_min_ledighed_mdr", "noegle", "loentilskud_min_ledighed_mdr")
            .giver("vaerdi", 6, "grundlag", "X")
            .ved("loentilskud_min_ledighed_mdr"),
        naar("loentilskud_over_alder", "noegle", "loentilskud_over_alder")
            .giver("vaerdi", 50, "grundlag", "X")
            .ved("loentilskud_over_alder"),
        naar("vejled_optag_dage", "noegle", "vejled_optag_dage")
            .giver("vaerdi", 60, "grundlag", "A")
            .ved("vejled_optag_dage"),
        naar("max_forsoeg_paa_kontakt", "noegle", "max_forsoeg_paa_kontakt")
            .giver("vaerdi", 2, "grundlag", "A")
            .ved("max_forsoeg_paa_kontakt"),
        naar("point_indhold_fuldt", "noegle", "point_indhold_fuldt")
            .giver("vaerdi", 4, "grundlag", "A")
            .ved("point_indhold_fuldt"),
        naar("point_indhold_delvist", "noegle", "point_indhold_delvist")
            .giver("vaerdi", 2, "grundlag", "A")
            .ved("point_indhold_delvist"),
        naar("point_fleksibilitet", "noegle", "point_fleksibilitet")
            .giver("vaerdi", 1, "grundlag", "A")
            .ved("point_fleksibilitet"),
        naar("point_naerhed", "noegle", "point_naerhed")
            .giver("vaerdi", 2, "grundlag", "A")
            .ved("point_naerhed"),
        naar("point_speciale", "noegle", "point_speciale")
            .giver("vaerdi", 2, "grundlag", "A")
            .ved("point_speciale"),
        naar("point_merit", "noegle", "point_merit")
            .giver("vaerdi", 2, "grundlag", "A")
            .ved("point_merit"),
        naar("point_garanti", "noegle", "point_garanti")
            .giver("vaerdi", 2, "grundlag", "A")
            .ved("point_garanti"),
        naar("point_pris", "noegle", "point_pris")
            .giver("vaerdi", 1, "grundlag", "A")
            .ved("point_pris"),
        naar("sats 2018", "noegle", "befordring_sats", "aar", 2018)
            .giver("vaerdi", 0.99, "grundlag", "A")
            .ved("befordring_sats_foer_2019"),
        naar("sats 2019", "noegle", "befordring_sats", "aar", 2019)
            .giver("vaerdi", 0.99, "grundlag", "X")
            .ved("befordring_sats_2019_2022"),
        naar("sats 2022", "noegle", "befordring_sats", "aar", 2022)
            .giver("vaerdi", 0.99, "grundlag", "X")
            .ved("befordring_sats_2019_2022"),
        naar("sats 2023", "noegle", "befordring_sats", "aar", 2023)
            .giver("vaerdi", 0.99, "grundlag", "A")
            .ved("befordring_sats_2023"),
        naar("sats 2024", "noegle", "befordring_sats", "aar", 2024)
            .giver("vaerdi", 1.12, "grundlag", "X")
            .ved("befordring_sats_2024"),
        naar("sats 2025", "noegle", "befordring_sats", "aar", 2025)
            .giver("vaerdi", 1.12, "grundlag", "A")
            .ved("befordring_sats_efter_2024"),
        naar("sats uden år", "noegle", "befordring_sats")
            .giver("vaerdi", 1.12, "grundlag", "A")
            .ved("befordring_sats_efter_2024"),
        naar("ukendt nøgle", "noegle", "findes_ikke").giver("vaerdi", null).ved("ukendt"));
  }
}
