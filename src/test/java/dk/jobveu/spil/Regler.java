package dk.jobveu.spil;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.match.Matchoverblik;
import dk.jobveu.proces.Scene;
import dk.jobveu.screening.Fyldning;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds of every forløb at every step, and what holds of it when it has ended. */
final class Regler {

  @Autowired private JdbcClient jdbc;
  @Autowired private Forloebregister register;
  @Autowired private Fyldning fyldning;
  @Autowired private Scene scene;
  @Autowired private Deltagelser deltagelser;
  @Autowired private Matchoverblik match;

  private final Saetninger saetninger;
  private final Holdregler hold;
  private final Tidslinjefakta tidslinje;
  private final Beskedfakta beskeder;

  Regler(AutowireCapableBeanFactory fabrik) {
    saetninger = new Saetninger();
    hold = new Holdregler();
    tidslinje = new Tidslinjefakta();
    beskeder = new Beskedfakta();
    Stream.of(this, saetninger, hold, tidslinje, beskeder).forEach(fabrik::autowireBean);
  }

  /** Holds while it goes on. */
  void altid(String id) {
    breveKunFraDemDerVil(id);
    saetninger.passer(id);
    holdetGaarOp(id);
    hold.gaelder(id);
    ingenUdvalgtErGlemt(id);
    hverOpgaveErNogens(id);
    hverDeltagerHarEnDerSvarer(id);
    denDerSkalMatchesKanMatches(id);
    tidslinje.gaelder(id);
    beskeder.gaelder(id);
  }

  /** Holds when nothing runs any more. */
  void tilSidst(String id) {
    altid(id);
    Forloeb f = register.hent(id);
    assertThat(f.status()).as("status").isNotEqualTo(Forloebstatus.IGANGVAERENDE);
    assertThat(scene.aabne(id)).as("åbne opgaver").isEmpty();
    if (f.status() == Forloebstatus.STOPPET || f.status() == Forloebstatus.AFLYST) {
      assertThat(f.stopAarsag()).as("grund til stop").isNotBlank();
    }
    assertThat(
            liste(
                "select deltager_id from gennemfoersel where forloeb_id = ?"
                    + " and status in ('I_GANG', 'PAUSE')",
                id))
        .as("stadig på kursus efter forløbets slutning")
        .isEmpty();
    assertThat(
            liste(
                "select s.deltager_id from screeningsresultat s where s.forloeb_id = ?"
                    + " and s.resultat in ('VENTELISTE', 'AFKLARING', 'FORFORLOEB',"
                    + " 'INFORMATIONSMOEDE', 'MANGLER_DATA') and not exists (select 1 from afklaring"
                    + " a where a.forloeb_id = s.forloeb_id and a.deltager_id = s.deltager_id"
                    + " and a.udfald is not null)",
                id))
        .as("uden plads og uden svar efter forløbets slutning")
        .isEmpty();
  }

  /** Whom a job centre's match meeting waits for is somebody whose way still goes to a match. */
  private void denDerSkalMatchesKanMatches(String id) {
    if (register.hent(id).stopAarsag() != null) {
      return;
    }
    List<String> mangler =
        deltagelser.jobcentre(id).stream().flatMap(j -> match.mangler(id, j).stream()).toList();
    if (mangler.isEmpty()) {
      return;
    }
    assertThat(
            liste(
                "select v.text_ from act_ru_variable v join act_ru_execution e on e.id_ ="
                    + " v.proc_inst_id_ where e.business_key_ = ? and v.name_ = 'deltagerId'",
                id))
        .as("den, matchmødet venter på, har en vej til et match")
        .containsAll(mangler);
  }

  /** Letters are of companies that still want. */
  private void breveKunFraDemDerVil(String id) {
    assertThat(
            liste(
                "select v.navn from hensigtserklaering h join virksomhed v"
                    + " on v.virksomhed_id = h.virksomhed_id where h.forloeb_id = ?"
                    + " and h.status = 'GAELDENDE' and v.status <> 'TILKENDEGIVET'"
                    + " and not exists (select 1 from hensigtserklaering n where"
                    + " n.virksomhed_id = h.virksomhed_id and n.version > h.version)",
                id))
        .as("gældende hensigtserklæringer fra virksomheder uden behov")
        .isEmpty();
  }

  /** Those in the class are enrolled in it, no more than it holds, and the sums are the rows. */
  private void holdetGaarOp(String id) {
    assertThat(fyldning.af(id).udvalgt())
        .as("udvalgte i oversigten")
        .isLessThanOrEqualTo(
            tal(
                "select count(*) from screeningsresultat where forloeb_id = ?"
                    + " and resultat = 'UDVALGT'",
                id));
    assertThat(
            liste(
                // who leaves before being enrolled is recorded all the same
                "select g.deltager_id from gennemfoersel g where g.forloeb_id = ? and not exists"
                    + " (select 1 from tilmelding t where t.forloeb_id = g.forloeb_id"
                    + " and t.deltager_id = g.deltager_id) and not exists (select 1 from frafald f"
                    + " where f.forloeb_id = g.forloeb_id and f.deltager_id = g.deltager_id)",
                id))
        .as("på kursus uden at være tilmeldt")
        .isEmpty();
    assertThat(
            liste(
                "select t.deltager_id from tilmelding t join screeningsresultat s on s.forloeb_id"
                    + " = t.forloeb_id and s.deltager_id = t.deltager_id where t.forloeb_id = ?"
                    + " and s.resultat <> 'UDVALGT' and not exists (select 1 from frafald f where"
                    + " f.forloeb_id = t.forloeb_id and f.deltager_id = t.deltager_id)",
                id))
        .as("tilmeldt uden at være udvalgt")
        .isEmpty();
  }

  /** Nobody who was selected is without a task, a place or a reason. */
  private void ingenUdvalgtErGlemt(String id) {
    List<String> uden =
        liste(
            "select s.deltager_id from screeningsresultat s where s.forloeb_id = ?"
                + " and s.resultat = 'UDVALGT' and not exists (select 1 from gennemfoersel g"
                + " where g.forloeb_id = s.forloeb_id and g.deltager_id = s.deltager_id)"
                + " and not exists (select 1 from frafald f where f.forloeb_id = s.forloeb_id"
                + " and f.deltager_id = s.deltager_id) and not exists (select 1 from holdplads p"
                + " left join hold h on h.forloeb_id = p.forloeb_id and h.nr = p.hold_nr where"
                + " p.forloeb_id = s.forloeb_id and p.deltager_id = s.deltager_id and"
                + " (h.status is null or h.status in ('OPRETTET', 'GENNEMFOERES')))",
            id);
    Forloeb f = register.hent(id);
    if (uden.isEmpty() || f.stopAarsag() != null) {
      return;
    }
    assertThat(scene.opgaver(id))
        .as("opgave til de udvalgte uden plads: %s", uden)
        .extracting(Task::getTaskDefinitionKey)
        .containsAnyOf(
            "UserTask_ScreenKandidater",
            "UserTask_SvarPaaScreening",
            "UserTask_InformerMedarbejdere",
            "UserTask_UdarbejdScreeningsprofil",
            "UserTask_FordelPladser",
            "UserTask_IndkaldMoede",
            "UserTask_SvarPaaIndkaldelse",
            "UserTask_AfklarFremmoede",
            "UserTask_HoldInformationsmoede",
            "UserTask_OpretHold",
            "UserTask_AfklarHold",
            "UserTask_AfklarVentende",
            "UserTask_TilmeldDeltagere",
            "UserTask_AfstemTider");
  }

  private void hverOpgaveErNogens(String id) {
    assertThat(
            liste(
                "select t.name_ from act_ru_task t join act_ru_execution e on e.id_ ="
                    + " t.proc_inst_id_ where e.business_key_ = ? and not exists (select 1 from"
                    + " act_ru_identitylink l where l.task_id_ = t.id_ and l.group_id_ is not null)",
                id))
        .as("hvem har opgaven")
        .isEmpty();
  }

  /** Whoever changed job centre is answered for by the new one, wherever it is kept. */
  private void hverDeltagerHarEnDerSvarer(String id) {
    assertThat(
            liste(
                "select d.deltager_id from deltager d where d.forloeb_id = ? and not exists (select"
                    + " 1 from deltagelse x where x.forloeb_id = d.forloeb_id and x.aktoer_id ="
                    + " d.jobcenter)",
                id))
        .as("deltagere hos nogen, der ikke er med i forløbet")
        .isEmpty();
    assertThat(
            liste(
                "select s.deltager_id from screeningsresultat s join deltager d on d.forloeb_id ="
                    + " s.forloeb_id and d.deltager_id = s.deltager_id where s.forloeb_id = ?"
                    + " and s.jobcenter <> d.jobcenter",
                id))
        .as("screenet hos en anden end den, der svarer for deltageren")
        .isEmpty();
  }

  private List<String> liste(String sql, String id) {
    return jdbc.sql(sql).param(id).query(String.class).list();
  }

  private int tal(String sql, String id) {
    return jdbc.sql(sql).param(id).query(Integer.class).single();
  }
}
