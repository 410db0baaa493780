package dk.jobveu.spil;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A line of the timeline says what was recorded in the same transaction: the fact is there for as
 * long as the line is (docs/udledninger.md).
 */
public final class Tidslinjefakta {

  /** The kind of line, the table that has its fact, and what of it must hold. */
  private static final String FAKTA =
      """
      BEHOV_AFDAEKKET: behov
      OMRAADE_GENVALIDERET: genvalidering
      INVITERET: deltagelse
      DELTAGELSE_ACCEPTERET: deltagelse
      DELTAGELSE_AFSLAAET: deltagelse
      BEHOV_VURDERET: behovsvurdering where udfald is not null
      BESKAEFTIGEDE_UDEN_PLADS: deltager where maalgruppe = 'BESK'
      VIRKSOMHED_TRUKKET: virksomhed
      TILBAGETRAEKNING_VURDERET: afvigelse where regel = 'R-22.11'
      FORLOEB_BEGYNDT: forloeb
      FORLOEB_GENNEMFOERT: forloeb where status = 'GENNEMFOERT'
      FORLOEB_STOPPET: forloeb where status = 'STOPPET' and stop_aarsag is not null
      FORLOEB_AFLYST: forloeb where status = 'AFLYST' and stop_aarsag is not null
      FORLOEB_VENTELISTE: forloeb where status = 'VENTELISTE'
      FRAVAERSRAPPORT_MANGLER: fravaersrykker
      HENSIGTSERKLAERING_AFGIVET: hensigtserklaering
      HENSIGTSERKLAERING_UNDERSKREVET: underskrift
      VIRKSOMHEDSOVERSIGT_SAMLET: virksomhed
      HOLD_AABNET: planlagt_hold where nr > 1
      HOLD_AFLYST: hold where status = 'AFLYST'
      KURSUS_AFSLUTTET: kursusafslutning
      SAMLING_FORESLAAET: holdsamling
      SAMLING_AFTALT: holdsamling where status in ('AFTALT', 'OPHOERT')
      SAMLING_IKKE_AFTALT: holdsamling where status in ('AFSLAAET', 'UDEN_SVAR', 'IKKE_MULIG')
      HOLD_TAGER_IMOD: hold
      HOLD_OPRETTET: hold
      ADVARSEL: hold
      DELTAGERE_STARTET: gennemfoersel
      KURSUS_STARTET: kursusforloeb
      KURSER_BESVARET: kursussammensaetning
      KURSER_FASTLAGT: kursussammensaetning where status <> 'UDKAST'
      GENBRUG: genbrug
      EVALUERET: evaluering
      CASE: case_beskrivelse
      KOORDINATOR_FORESLAAET: koordinatorforslag
      KOORDINATORFORSLAG_AFSLAAET: koordinatorforslag where status = 'AFSLAAET'
      KOORDINATORFORSLAG_TAGET_TILBAGE: koordinatorforslag where status = 'BORTFALDET'
      KOORDINATOR_SKIFTET: koordinering
      PROJEKTTYPE_SKIFTET: forloeb where projekttype_foer is not null
      DELTAGER_SKIFTET: deltagerskifte
      AKTOER_UDE: deltagelse where svar = 'AFSLAAET'
      VEU_ROLLE: koordinering where veu_rolle is not null
      OPSTARTSMOEDE_HOLDT: opstartsmoede
      OPSTART_STOPPET: afvigelse where regel = 'R-4.1'
      MAEGLING: partsmaegling
      INGEN_ENIGHED: partsaftale where status = 'FORKASTET'
      BLAASTEMPLING: partsaftale where status = 'PAA_ANDEN_VIS'
      PARTSAFTALE_INDGAAET: partsaftale_tiltraedelse
      PARTSAFTALE_SVAR: partsaftale_tiltraedelse
      BORGER_SLETTET: sletning
      PLAN_ADVARSEL: projektplan
      PLADSER_FORDELT: screeningsplan
      KORT_VEJ: kort_vej
      KORT_VEJ_OPGIVET: kort_vej where opgivet is not null
      INFORMATIONSMOEDE: informationsmoede
      INFORMATIONSDAG_EFTER_SCREENING: informationsmoede
      SCREENING_AFSLUTTET: screening_i_jobcenter where (afsluttet is not null or runde > 1)
      SCREENING_SVAR: screening_i_jobcenter where svar is not null
      SCREENING_GENAABNET: afklaring where udfald = 'KLAR'
      SCREENINGSPROFIL: screeningsprofil
      TILBUD_AABNET: udbud where aabnet is not null
      PROJEKTPLAN_OPDATERET: projektplan_udbyder
      PROJEKTPLAN_GODKENDT: projektplan_godkendelse where svar is not null
      PROJEKTPLAN_RETTES: projektplan_godkendelse where svar = 'RETTES'
      VENTELISTE: screeningsresultat
      UDBUD_SENDT: udbud where status <> 'KLADDE'
      UDBYDER_VALGT: udbydervalg
      UDBUDSPLIGT_VARSLET: kursussammensaetning
      RYKKET: underretning where noegle like 'ryk:%'
      BLOKERING_LOEST: act_hi_procinst where id_ in (select proc_inst_id_ from act_hi_taskinst where task_def_key_ = 'UserTask_LoesBlokering' and end_time_ is not null)
      """;

  @Autowired private JdbcClient jdbc;

  /** By the kind of line, how many of its fact there are in a forløb. */
  public static Map<String, String> fakta() {
    return Arrays.stream(FAKTA.split("\n"))
        .map(l -> l.split(": ", 2))
        .collect(Collectors.toMap(l -> l[0], l -> sql(l[1]), (a, b) -> a, LinkedHashMap::new));
  }

  private static String sql(String fakta) {
    String[] dele = fakta.split(" where ", 2);
    return "select count(*) from %s where %s = ?%s"
        .formatted(dele[0], forloebet(dele[0]), dele.length == 1 ? "" : " and " + dele[1]);
  }

  /** The column that says which forløb it is. */
  private static String forloebet(String tabel) {
    if (tabel.startsWith("act_hi_")) {
      return "business_key_";
    }
    return tabel.equals("forloeb") ? "id" : "forloeb_id";
  }

  void gaelder(String id) {
    Map<String, String> fakta = fakta();
    for (String type :
        jdbc.sql("select distinct type from haendelse where forloeb_id = ?")
            .param(id)
            .query(String.class)
            .list()) {
      assertThat(fakta).as("linjen %s har et faktum", type).containsKey(type);
      assertThat(jdbc.sql(fakta.get(type)).param(id).query(Integer.class).single())
          .as("det, linjen %s siger, er registreret", type)
          .isPositive();
    }
  }
}
