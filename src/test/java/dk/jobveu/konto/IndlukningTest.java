package dk.jobveu.konto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobveu.Systemtest;
import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Medlemskab;
import dk.jobveu.aktoer.Medlemskaber;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.IkkeTilladt;
import dk.jobveu.faelles.Listebrud;
import dk.jobveu.konto.IndlaesOrganisationer.Indlaesning;
import dk.jobveu.konto.Kontohaendelse.Handling;
import dk.jobveu.liste.Listefejl;
import dk.jobveu.proces.Testaktoerer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An administrator lets two job centres, a union, a trade association, a school and a coordinator
 * in, one at a time and by file; on both databases (issue 11).
 */
@Systemtest
class IndlukningTest {

  private static final String KODE = "Rigtig-god-kode-7";

  @Autowired OpretOrganisation opret;
  @Autowired InviterKollega inviter;
  @Autowired IndlaesOrganisationer indlaes;
  @Autowired VaelgAdgangskode vaelg;
  @Autowired FornyLink forny;
  @Autowired FjernKollega fjern;
  @Autowired VisOrganisation vis;
  @Autowired VisKlargoering klargoering;
  @Autowired Kontolog log;
  @Autowired Aktoerer aktoerer;
  @Autowired Medlemskaber medlemskaber;
  @Autowired IdentityService identitet;
  @Autowired JdbcClient jdbc;

  private Proeveorganisationer proeve;
  private String nr;
  private String admin;

  @BeforeEach
  void enAdministrator() {
    proeve = new Proeveorganisationer(identitet, jdbc, aktoerer);
    nr = proeve.nr();
    admin = proeve.administrator();
    proeve.opretAdministrator(KODE);
  }

  @AfterEach
  void somFoer() {
    proeve.fjern();
  }

  @Test
  void seksOrganisationerKommerIndPaaSidenOgFraEnFil() {
    String jc = opret("jobcenter", "Jobcenter Fanø ", "0563");
    String faglig = opret("faglig_organisation", "Forbund ", "");
    Link anna = inviter.inviter(admin, jc, "Anna Alm", true);
    Link bo = inviter.inviter(admin, faglig, "Bo Bæk", false);
    String fil =
        """
        Organisation;Rolle;Dækker;Kommune;CVR-nummer;Person;Administrator
        Jobcenter Vejen %1$s;Jobcenter;;0575;;Cai Dam;ja
        Forening %1$s;Brancheorganisation;Central;;12345678;Dea Ek;
        Skole %1$s;Uddannelsesinstitution;;;;Eva Falk;
        Koordinator %1$s;Koordinator;;;;Finn Gad;
        Jobcenter Fanø %1$s;Jobcenter;;Fanø;;Gry Holm;
        """
            .formatted(nr);
    byte[] bytes = fil.getBytes(StandardCharsets.UTF_8);
    assertThat(indlaes.indlaes(admin, bytes, true).links()).isEmpty();
    assertThat(indsat()).hasSize(2);
    Indlaesning gjort = indlaes.indlaes(admin, bytes, false);

    assertThat(indsat()).hasSize(6);
    assertThat(gjort.links()).hasSize(5);
    for (Link l : gjort.links()) {
      assertThat(vaelg.vaelg(l.hemmelighed(), KODE, KODE)).isEqualTo(l.bruger());
      assertThat(identitet.checkPassword(l.bruger(), KODE)).isTrue();
    }
    assertThat(vaelg.vaelg(anna.hemmelighed(), KODE, KODE)).isEqualTo(jc + "_aa");
    assertThat(medlemskaber.af(jc + "_aa"))
        .containsExactlyInAnyOrder(
            new Medlemskab(jc, "jobcenter", true, true, false),
            new Medlemskab("jobcenter", null, true, false, false));
    assertThat(vis.vis(jc + "_aa", jc).folk())
        .extracting(Konto::navn)
        .containsExactly("Anna Alm", "Gry Holm");
    assertThatThrownBy(() -> vis.vis(jc + "_aa", faglig)).isInstanceOf(IkkeTilladt.class);
    assertThatThrownBy(() -> inviter.inviter(bo.bruger(), faglig, "Ny Mand", false))
        .isInstanceOf(IkkeTilladt.class);
    assertThat(klargoering.vis(admin))
        .filteredOn(p -> p.navn().equals("Organisationer"))
        .allMatch(p -> p.klar());
  }

  @Test
  void denDerErFjernetErLaastOgIdetGivesIkkeTilEnAnden() {
    String skole = opret("uddannelsesinstitution", "Skole ", "");
    Link bo = inviter.inviter(admin, skole, "Bo Bæk", false);
    vaelg.vaelg(bo.hemmelighed(), KODE, KODE);
    Link nyt = forny.forny(admin, skole, bo.bruger());
    fjern.fjern(admin, skole, bo.bruger());

    assertThat(medlemskaber.af(bo.bruger())).isEmpty();
    assertThatThrownBy(() -> vaelg.vaelg(nyt.hemmelighed(), KODE, KODE))
        .isInstanceOf(FindesIkke.class);
    assertThatThrownBy(() -> forny.forny(admin, skole, bo.bruger())).isInstanceOf(FindesIkke.class);
    assertThat(inviter.inviter(admin, skole, "Bente Bro", false).bruger())
        .isEqualTo(skole + "_bb2");
    assertThat(log.seneste(skole, 1).get(0).handling()).isEqualTo(Handling.INVITERET);
    // a role that another organisation gives stays
    String to = opret("uddannelsesinstitution", "Anden skole ", "");
    String ib = inviter.inviter(admin, skole, "Ib Lund", false).bruger();
    identitet.createMembership(ib, to);
    fjern.fjern(admin, skole, ib);
    assertThat(medlemskaber.af(ib).stream().map(Medlemskab::gruppe))
        .containsExactlyInAnyOrder(to, "uddannelsesinstitution");
  }

  @Test
  void enAlmindeligBrugerKanIntet() {
    String bruger = Testaktoerer.bruger(Testaktoerer.SKOLE);
    assertThatThrownBy(
            () ->
                opret.opret(
                    bruger, new Organisationssvar("koordinator", "Min " + nr, null, null, null)))
        .isInstanceOf(IkkeTilladt.class);
    assertThatThrownBy(() -> inviter.inviter(bruger, Testaktoerer.SKOLE, "Ib Lund", false))
        .isInstanceOf(IkkeTilladt.class);
    assertThatThrownBy(() -> klargoering.vis(bruger)).isInstanceOf(IkkeTilladt.class);
    assertThat(indsat()).isEmpty();
  }

  /** A name may be written in several ways, a CVR number in one. */
  @Test
  void enOrganisationMedSammeCvrNummerOgRolleSpoergesDerOm() {
    String cvr = "9" + (1_000_000 + Math.abs(nr.hashCode() % 9_000_000));
    opret.opret(admin, svar("Skolen Nord ", cvr));
    assertThatThrownBy(() -> opret.opret(admin, svar("Skolen i Nord ", cvr)))
        .isInstanceOfSatisfying(
            Listebrud.class,
            b -> {
              assertThat(b.brud()).extracting(Listebrud.Brud::felt).containsExactly("cvr");
              assertThat(b.brud().get(0).besked())
                  .contains("Skolen Nord " + nr, "lad feltet være tomt");
            });
    String fil =
        """
        Organisation;Rolle;Dækker;Kommune;CVR-nummer;Person;Administrator
        Forbund %1$s;Faglig organisation;;;%2$s;;
        Forbundet %1$s;Faglig organisation;;;%2$s;;
        Skole Nord %1$s;Uddannelsesinstitution;;;%2$s;;
        """
            .formatted(nr, cvr);
    assertThatThrownBy(() -> indlaes.indlaes(admin, fil.getBytes(StandardCharsets.UTF_8), false))
        .isInstanceOfSatisfying(
            Listefejl.class,
            f ->
                assertThat(f.fejl())
                    .extracting(c -> c.raekke() + " " + c.noegle())
                    .containsExactly("3 cvr", "4 cvr"));
    assertThat(indsat()).hasSize(1);
    // another role, and no number where it is another unit
    opret.opret(
        admin, new Organisationssvar("faglig_organisation", "Forbund " + nr, null, null, cvr));
    opret.opret(admin, svar("Skolen i Nord ", null));
    assertThat(indsat()).hasSize(3);
  }

  private Organisationssvar svar(String navn, String cvr) {
    return new Organisationssvar("uddannelsesinstitution", navn + nr, "REGIONAL", "", cvr);
  }

  private String opret(String rolle, String navn, String kommune) {
    return opret.opret(admin, new Organisationssvar(rolle, navn + nr, "REGIONAL", kommune, null));
  }

  private List<Aktoer> indsat() {
    return proeve.alle();
  }
}
