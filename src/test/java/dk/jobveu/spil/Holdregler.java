package dk.jobveu.spil;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds of the classes of every forløb: each has room for its own, and their sum is all. */
final class Holdregler {

  private static final String AFLYST =
      "exists (select 1 from hold h where h.forloeb_id = p.forloeb_id and h.nr = p.hold_nr"
          + " and h.status = 'AFLYST')";
  private static final String FRAFALDET =
      "exists (select 1 from frafald f where f.forloeb_id = t.forloeb_id"
          + " and f.deltager_id = t.deltager_id)";

  @Autowired private JdbcClient jdbc;

  void gaelder(String id) {
    assertThat(
            liste(
                "select t.deltager_id from tilmelding t where t.forloeb_id = ? and not "
                    + FRAFALDET
                    + " and not exists (select 1 from holdplads p where p.forloeb_id ="
                    + " t.forloeb_id and p.deltager_id = t.deltager_id)",
                id))
        .as("tilmeldt uden plads på et hold")
        .isEmpty();
    assertThat(
            liste(
                "select g.deltager_id from gennemfoersel g where g.forloeb_id = ?"
                    + " and g.status in ('I_GANG', 'PAUSE') and not exists (select 1 from"
                    + " holdplads p where p.forloeb_id = g.forloeb_id and p.deltager_id ="
                    + " g.deltager_id and p.hold_nr = g.hold_nr)",
                id))
        .as("på et hold, deltageren ikke har plads på")
        .isEmpty();
    assertThat(
            liste(
                "select p.deltager_id from holdplads p where p.forloeb_id = ? and "
                    + AFLYST
                    + " and exists (select 1 from holdplads n where n.forloeb_id = p.forloeb_id"
                    + " and n.deltager_id = p.deltager_id and n.trin = p.trin"
                    + " and n.hold_nr <> p.hold_nr)",
                id))
        .as("plads på et aflyst hold ved siden af en ny")
        .isEmpty();
    ingenErPaaEtHoldDerErFuldt(id);
    holdeneErForloebet(id);
  }

  /** Those who are not enrolled yet take no more places than the class has. */
  private void ingenErPaaEtHoldDerErFuldt(String id) {
    assertThat(
            liste(
                "select 'hold ' || h.nr from hold h where h.forloeb_id = ? and h.status ="
                    + " 'OPRETTET' and h.maksimum - h.beskaeftigede - h.andre_tilmeldte < (select"
                    + " count(*) from holdplads p join screeningsresultat s on s.forloeb_id ="
                    + " p.forloeb_id and s.deltager_id = p.deltager_id and s.resultat = 'UDVALGT'"
                    + " where p.forloeb_id = h.forloeb_id and p.hold_nr = h.nr)"
                    + " and not exists (select 1 from tilmelding t join holdplads q on q.forloeb_id"
                    + " = t.forloeb_id and q.deltager_id = t.deltager_id where q.forloeb_id ="
                    + " h.forloeb_id and q.hold_nr = h.nr)",
                id))
        .as("flere end holdet rummer")
        .isEmpty();
  }

  /**
   * Everybody is in one class at a time and has a place in it, so the classes add up to the forløb;
   * what is told of one is of those.
   */
  private void holdeneErForloebet(String id) {
    assertThat(
            liste(
                "select 'hold ' || g.hold_nr from gennemfoersel g where g.forloeb_id = ? and not"
                    + " exists (select 1 from kursusforloeb k where k.forloeb_id = g.forloeb_id and"
                    + " k.hold_nr = g.hold_nr) and g.status = 'GENNEMFOERT'",
                id))
        .as("gennemført på et hold, der ikke er begyndt")
        .isEmpty();
    assertThat(
            liste(
                "select 'hold ' || k.hold_nr || ': ' || k.gennemfoert from kursusafslutning k where"
                    + " k.forloeb_id = ? and k.gennemfoert > (select count(*) from holdplads p"
                    + " where p.forloeb_id = k.forloeb_id and p.hold_nr = k.hold_nr)",
                id))
        .as("flere har gennemført end dem, der havde plads")
        .isEmpty();
  }

  private List<String> liste(String sql, String id) {
    return jdbc.sql(sql).param(id).query(String.class).list();
  }
}
