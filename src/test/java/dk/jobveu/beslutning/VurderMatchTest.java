package dk.jobveu.beslutning;

import static dk.jobveu.beslutning.Eksempel.naar;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** DMN-12: the good match and the checklist's row C4.3. */
class VurderMatchTest extends Beslutningstest {

  @Override
  protected List<Eksempel> eksempler() {
    return List.of(
        naar(
                "S2: seks fik job",
                "oensker",
                "UFAGLAERT_JOB",
                "virksomhedEfterspoerger",
                true,
                "kanSeSigSelv",
                "JA",
                "udfald",
                "ORDINAERT_JOB")
            .giver("match", "GODT", "c43", "OPFYLDT")
            .ved("job_som_oensket")
            .foer("job_delvist_match"),
        naar(
                "S2: seks begyndte på uddannelse",
                "oensker",
                "UDDANNELSE",
                "udfald",
                "ORDINAER_UDDANNELSE")
            .giver("match", "GODT", "c43", "OPFYLDT")
            .ved("uddannelse_som_oensket"),
        naar(
                "S2: fire i praktik eller løntilskud",
                "oensker",
                "UFAGLAERT_JOB",
                "virksomhedEfterspoerger",
                true,
                "kanSeSigSelv",
                "JA",
                "udfald",
                "PRAKTIK")
            .giver("match", "PAA_VEJ", "c43", "AFVENT")
            .ved("paa_vej_stoettet"),
        naar("løntilskud", "oensker", "UFAGLAERT_JOB", "udfald", "LOENTILSKUD")
            .giver("match", "PAA_VEJ")
            .ved("paa_vej_stoettet"),
        naar("S2: én EGU", "oensker", "UDDANNELSE", "udfald", "EGU")
            .giver("match", "PAA_VEJ", "c43", "AFVENT")
            .ved("paa_vej_igu_egu"),
        naar("IGU", "udfald", "IGU").giver("match", "PAA_VEJ").ved("paa_vej_igu_egu"),
        naar("voksenlærling", "oensker", "VOKSENLAERLING", "udfald", "VOKSENLAERLING")
            .giver("match", "GODT", "c43", "OPFYLDT")
            .ved("voksenlaerling_som_oensket")
            .foer("uddannelse_ikke_oensket"),
        naar(
                "A-8: voksenlærling, der ikke kan se sig selv dér",
                "oensker",
                "VOKSENLAERLING",
                "kanSeSigSelv",
                "DELVIS",
                "udfald",
                "VOKSENLAERLING")
            .giver("match", "FORMELT", "c43", "OPFYLDT")
            .ved("voksenlaerling_uden_faellesskab")
            .foer("voksenlaerling_som_oensket"),
        naar(
                "job, men kan ikke se sig selv",
                "oensker",
                "UDDANNELSE",
                "virksomhedEfterspoerger",
                true,
                "kanSeSigSelv",
                "NEJ",
                "udfald",
                "ORDINAERT_JOB")
            .giver("match", "FORMELT", "c43", "OPFYLDT")
            .ved("job_uden_faellesskab")
            .foer("job_ikke_oensket"),
        naar(
                "job i stedet for uddannelse",
                "oensker",
                "UDDANNELSE",
                "virksomhedEfterspoerger",
                true,
                "kanSeSigSelv",
                "JA",
                "udfald",
                "ORDINAERT_JOB")
            .giver("match", "FORMELT", "c43", "OPFYLDT")
            .ved("job_ikke_oensket"),
        naar(
                "job, delvist",
                "oensker",
                "UFAGLAERT_JOB",
                "virksomhedEfterspoerger",
                true,
                "kanSeSigSelv",
                "DELVIS",
                "udfald",
                "ORDINAERT_JOB")
            .giver("match", "FORMELT", "c43", "OPFYLDT")
            .ved("job_delvist_match"),
        naar(
                "job uden efterspørgsel",
                "oensker",
                "UFAGLAERT_JOB",
                "virksomhedEfterspoerger",
                false,
                "kanSeSigSelv",
                "JA",
                "udfald",
                "ORDINAERT_JOB")
            .giver("match", "FORMELT", "c43", "UDEN_MATCH")
            .ved("job_andet_sted")
            .foer("job_delvist_match"),
        naar(
                "voksenlærling i stedet for job",
                "oensker",
                "UFAGLAERT_JOB",
                "udfald",
                "VOKSENLAERLING")
            .giver("match", "FORMELT", "c43", "OPFYLDT")
            .ved("uddannelse_ikke_oensket"),
        naar(
                "begge vil, men der er ingen aftale",
                "oensker",
                "UFAGLAERT_JOB",
                "virksomhedEfterspoerger",
                true,
                "kanSeSigSelv",
                "JA",
                "udfald",
                "INTET")
            .giver("match", "GENFORHANDL", "c43", "AFVENT")
            .ved("genforhandl")
            .foer("intet"),
        naar(
                "intet",
                "oensker",
                "UFAGLAERT_JOB",
                "virksomhedEfterspoerger",
                false,
                "kanSeSigSelv",
                "JA",
                "udfald",
                "INTET")
            .giver("match", "INTET", "c43", "IKKE_OPFYLDT")
            .ved("intet"),
        naar("udfald ukendt", "oensker", "UFAGLAERT_JOB")
            .giver("match", "MANGLER_DATA", "c43", "AFVENT")
            .ved("mangler_udfald"));
  }

  /** S2: 17 participants, of whom six got a job, six an education, four support and one EGU. */
  @Test
  void tjenerforloebetGavTolvAfSyttenEtGodtMatch() {
    List<Object> matcher = new ArrayList<>();
    matcher.addAll(Collections.nCopies(6, match("UFAGLAERT_JOB", "ORDINAERT_JOB")));
    matcher.addAll(Collections.nCopies(6, match("UDDANNELSE", "ORDINAER_UDDANNELSE")));
    matcher.addAll(Collections.nCopies(4, match("UFAGLAERT_JOB", "LOENTILSKUD")));
    matcher.add(match("UDDANNELSE", "EGU"));
    assertThat(matcher).hasSize(17);
    assertThat(Collections.frequency(matcher, "GODT OPFYLDT")).isEqualTo(12);
    assertThat(Collections.frequency(matcher, "PAA_VEJ AFVENT")).isEqualTo(5);
  }

  private Object match(String oensker, String udfald) {
    Map<String, Object> svar =
        tabel()
            .spoerg(
                Map.of(
                    "oensker",
                    oensker,
                    "virksomhedEfterspoerger",
                    true,
                    "kanSeSigSelv",
                    "JA",
                    "udfald",
                    udfald))
            .eneste();
    return svar.get("match") + " " + svar.get("c43");
  }
}
