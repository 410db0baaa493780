package dk.jobveu.konto;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An administrator and the organisations of one test, told by the end of their names. What others
 * count the organisations of a role by must be as it was afterwards.
 */
final class Proeveorganisationer {

  private static final String DRIFT = "camunda-admin";

  private final IdentityService identitet;
  private final JdbcClient jdbc;
  private final Aktoerer aktoerer;
  private final String nr = UUID.randomUUID().toString().substring(0, 6);

  Proeveorganisationer(IdentityService identitet, JdbcClient jdbc, Aktoerer aktoerer) {
    this.identitet = identitet;
    this.jdbc = jdbc;
    this.aktoerer = aktoerer;
  }

  /** The end of the names. */
  String nr() {
    return nr;
  }

  String administrator() {
    return "indlukker_" + nr;
  }

  void opretAdministrator(String kode) {
    User u = identitet.newUser(administrator());
    u.setPassword(kode);
    identitet.saveUser(u);
    if (identitet.createGroupQuery().groupId(DRIFT).count() == 0) {
      identitet.saveGroup(identitet.newGroup(DRIFT));
    }
    identitet.createMembership(administrator(), DRIFT);
  }

  List<Aktoer> alle() {
    return aktoerer.alle().stream().filter(a -> a.navn().endsWith(nr)).toList();
  }

  void fjern() {
    identitet.deleteUser(administrator());
    List<String> egne = alle().stream().map(Aktoer::id).toList();
    egne.forEach(a -> slet("update aktoer set sammenlagt_med = null where id = ?", a));
    for (String a : egne) {
      identitet.createUserQuery().memberOfGroup(a).list().stream()
          .map(User::getId)
          .forEach(identitet::deleteUser);
      identitet.deleteGroup(a);
      for (String tabel : List.of("kontohaendelse", "invitation", "aktoer_administrator")) {
        slet("delete from " + tabel + " where aktoer = ?", a);
      }
      slet("delete from faellespostkasse where organisation = ?", a);
      for (String tabel : List.of("deltagelse", "underretning")) {
        slet("delete from " + tabel + " where aktoer_id = ?", a);
      }
      for (String tabel : List.of("udbydervalg_skole", "udbud_invitation")) {
        slet("delete from " + tabel + " where skole = ?", a);
      }
      slet("delete from aktoer where id = ?", a);
    }
    slet("delete from login_laas where laast_af = ?", administrator());
  }

  private void slet(String sql, String vaerdi) {
    jdbc.sql(sql).param(vaerdi).update();
  }
}
