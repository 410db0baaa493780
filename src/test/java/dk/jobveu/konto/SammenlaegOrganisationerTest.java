package dk.jobveu.konto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobveu.Systemtest;
import dk.jobveu.adgang.Adgang;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Medlemskab;
import dk.jobveu.aktoer.Medlemskaber;
import dk.jobveu.aktoer.Tilhoersforhold;
import dk.jobveu.aktoer.camunda.Gruppeopslag;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.IkkeTilladt;
import dk.jobveu.faelles.Listebrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Valg;
import dk.jobveu.forloeb.Deltagervalg;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.konto.Kontohaendelse.Handling;
import dk.jobveu.motor.Frister;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.udbud.Udbud;
import dk.jobveu.udbud.Udbud.Invitation;
import dk.jobveu.udbud.Udbudsrunder;
import dk.jobveu.udbud.Udbydervalg;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.request.RequestContextHolder;

/** Two organisations become one, on both databases (docs/adr/0036). */
@Systemtest
class SammenlaegOrganisationerTest {

  private static final Instant NU = Instant.parse("2026-02-02T09:00:00Z");

  @Autowired SammenlaegOrganisationer sammenlaeg;
  @Autowired OpretOrganisation opret;
  @Autowired InviterKollega inviter;
  @Autowired VaelgAdgangskode vaelg;
  @Autowired FjernKollega fjern;
  @Autowired LukOrganisation luk;
  @Autowired VisOrganisation vis;
  @Autowired Kontolog log;
  @Autowired Aktoerer aktoerer;
  @Autowired Medlemskaber medlemskaber;
  @Autowired Gruppeopslag grupper;
  @Autowired Tilhoersforhold tilhoersforhold;
  @Autowired Adgang adgang;
  @Autowired Deltagervalg valg;
  @Autowired Forloebregister register;
  @Autowired Udbudsrunder runder;
  @Autowired Scene scene;
  @Autowired IdentityService identitet;
  @Autowired TaskService opgaver;
  @Autowired RuntimeService koersler;
  @Autowired JdbcClient jdbc;

  private Proeveorganisationer proeve;
  private String nr;
  private String admin;

  @BeforeEach
  void enAdministrator() {
    // whom a person acts for is asked once a request; here each question is one of its own
    RequestContextHolder.resetRequestAttributes();
    proeve = new Proeveorganisationer(identitet, jdbc, aktoerer);
    nr = proeve.nr();
    admin = proeve.administrator();
    proeve.opretAdministrator("Rigtig-god-kode-7");
  }

  @AfterEach
  void somFoer() {
    identitet.clearAuthentication();
    for (Aktoer a : proeve.alle()) {
      koersler
          .createProcessInstanceQuery()
          .variableValueEquals("uddannelsesinstitution", a.id())
          .list()
          .forEach(p -> koersler.deleteProcessInstance(p.getId(), "testen er slut"));
    }
    proeve.fjern();
  }

  @Test
  void folkOpgaverOgForloebFoelgerMedOgDetRegistreredeStaar() {
    String fra = skole("Gammel skole ");
    String til = skole("Ny skole ");
    Link anna = inviter.inviter(admin, fra, "Anna Alm", true);
    Link bo = inviter.inviter(admin, til, "Bo Bæk", false);
    Forloeb f = scene.forloeb();
    scene.med(f, fra, "uddannelsesinstitution");
    scene.start(
        "tilbud",
        f,
        Map.of(
            "uddannelsesinstitution",
            fra,
            "tilbudsfrist",
            Frister.dagenUd(LocalDate.of(2026, 2, 23))));
    Bruger foer = bruger(bo);
    assertThatThrownBy(() -> adgang.til(foer, f.id())).isInstanceOf(FindesIkke.class);
    assertThat(opgaver(bo, f)).isZero();

    sammenlaeg.sammenlaeg(admin, fra, til);

    // those who were there and those who came are the same to the other one's things
    for (Link link : List.of(anna, bo)) {
      assertThat(tilhoersforhold.organisationer(link.bruger())).containsExactlyInAnyOrder(fra, til);
      assertThat(adgang.til(bruger(link), f.id()).organisation()).isEqualTo(fra);
      assertThat(opgaver(link, f)).as(link.bruger()).isEqualTo(1);
    }
    assertThat(medlemskaber.af(anna.bruger()))
        .extracting(Medlemskab::gruppe)
        .containsExactlyInAnyOrder(til, "uddannelsesinstitution");
    assertThat(tilhoersforhold.styrer(anna.bruger())).containsExactly(til);
    assertThat(vis.vis(admin, til).folk())
        .extracting(Konto::navn)
        .containsExactly("Anna Alm", "Bo Bæk");
    // the link that was given before can still be used
    assertThat(vaelg.vaelg(anna.hemmelighed(), "Rigtig-god-kode-7", "Rigtig-god-kode-7"))
        .isEqualTo(anna.bruger());
    assertThat(aktoerer.navn(fra)).isEqualTo("Gammel skole " + nr);
    assertThat(aktoerer.medRolle("uddannelsesinstitution"))
        .extracting(Aktoer::id)
        .contains(til)
        .doesNotContain(fra);
    assertThat(vis.vis(admin, fra).sammenlagtMed().id()).isEqualTo(til);
    assertThat(log.seneste(fra, 1))
        .extracting(Kontohaendelse::handling)
        .contains(Handling.SAMMENLAGT);
    assertThat(log.seneste(til, 5)).extracting(Kontohaendelse::handling).contains(Handling.OVERTOG);

    // in the forløb the one stays who it is, and the other is not offered beside it
    assertThat(valg.medRolle(f.id(), "uddannelsesinstitution"))
        .contains(new Valg(fra, "Gammel skole %s (nu en del af Ny skole %s)".formatted(nr, nr)))
        .extracting(Valg::value)
        .doesNotContain(til);
    assertThat(valg.medRolle(scene.forloeb().id(), "uddannelsesinstitution"))
        .extracting(Valg::value)
        .contains(til)
        .doesNotContain(fra);

    // what hangs on the one hangs on the other; nobody comes into the one any more
    assertThatThrownBy(() -> luk.luk(admin, til, false))
        .isInstanceOf(Listebrud.class)
        .hasMessageContaining("åbne opgaver (1)");
    assertThatThrownBy(() -> luk.luk(admin, fra, true)).hasMessageContaining("lagt sammen");
    assertThatThrownBy(() -> inviter.inviter(admin, fra, "Cai Dam", false))
        .hasMessageContaining("Brug Ny skole " + nr);
    assertThatThrownBy(() -> sammenlaeg.sammenlaeg(admin, fra, til))
        .hasMessageContaining("allerede lagt sammen");

    // what somebody had taken is free again when they leave
    opgaver.createTaskQuery().processInstanceBusinessKey(f.id()).list().stream()
        .forEach(t -> opgaver.setAssignee(t.getId(), bo.bruger()));
    assertThat(fjern.fjern(admin, til, bo.bruger())).isEqualTo(1);
    assertThat(tilhoersforhold.organisationer(bo.bruger())).isEmpty();
    assertThat(medlemskaber.af(bo.bruger())).isEmpty();
  }

  /** Also where an identity provider still gives the group of the old one. */
  @Test
  void denDerFoererVidereKanSelvBliveFoertVidere() {
    String a = skole("Første skole ");
    String b = skole("Anden skole ");
    String c = skole("Tredje skole ");
    Link cai = inviter.inviter(admin, c, "Cai Dam", false);
    sammenlaeg.sammenlaeg(admin, a, b);
    sammenlaeg.sammenlaeg(admin, b, c);

    assertThat(tilhoersforhold.organisationer(cai.bruger())).containsExactlyInAnyOrder(a, b, c);
    assertThat(aktoerer.sammenlagtMed(a)).contains(c);
    identitet.deleteMembership(cai.bruger(), c);
    identitet.createMembership(cai.bruger(), a);
    assertThat(tilhoersforhold.organisationer(cai.bruger())).containsExactlyInAnyOrder(a, b, c);
  }

  @Test
  void detAfvisesMedGrundeneNaarDeIkkeKanVaereDenSamme() {
    String fra = skole("Gammel skole ");
    String til = skole("Ny skole ");
    Forloeb f = scene.forloeb();
    scene.med(f, fra, "uddannelsesinstitution");
    scene.med(f, til, "uddannelsesinstitution");
    runder.gemRunde(udbud(f, fra, til));
    assertThatThrownBy(() -> sammenlaeg.sammenlaeg(admin, fra, til))
        .isInstanceOfSatisfying(
            Listebrud.class,
            brud -> {
              assertThat(brud.brud()).hasSize(2).allMatch(b -> b.felt().equals("med"));
              assertThat(brud.brud().get(0).besked()).contains("med i forløb", f.id());
              assertThat(brud.brud().get(1).besked()).contains("spurgt i et udbud", f.id());
            });

    jdbc.sql("delete from deltagelse where aktoer_id = ?").param(til).update();
    assertThatThrownBy(() -> sammenlaeg.sammenlaeg(admin, fra, til))
        .hasMessageContaining("må ikke kende hinandens tilbud");
    String jobcenter =
        opret.opret(
            admin, new Organisationssvar("jobcenter", "Jobcenter " + nr, "REGIONAL", "0563", null));
    assertThatThrownBy(() -> sammenlaeg.sammenlaeg(admin, fra, jobcenter))
        .hasMessageContaining("samme rolle");
    for (String ingen : new String[] {null, "", "findesikke", fra}) {
      assertThatThrownBy(() -> sammenlaeg.sammenlaeg(admin, fra, ingen))
          .hasMessageContaining("Vælg den organisation");
    }
    Link leder = inviter.inviter(admin, fra, "Lea Dahl", true);
    assertThatThrownBy(() -> sammenlaeg.sammenlaeg(leder.bruger(), fra, til))
        .isInstanceOf(IkkeTilladt.class);
    assertThat(aktoerer.sammenlagtMed(fra)).isEmpty();
    assertThat(tilhoersforhold.organisationer(leder.bruger())).containsExactly(fra);

    runder.gemValg(
        new Udbydervalg(
            af(f), 1, Udbydervalg.Status.GAELDENDE, List.of(fra), "Flest point", null, null, null));
    sammenlaeg.sammenlaeg(admin, til, fra);
    assertThat(aktoerer.sammenlagtMed(til)).contains(fra);
  }

  /** What is over can have had both. */
  @Test
  void etForloebDerErSlutStaarIkkeIVejen() {
    String fra = skole("Gammel skole ");
    String til = skole("Ny skole ");
    Forloeb f = scene.forloeb();
    scene.med(f, fra, "uddannelsesinstitution");
    scene.med(f, til, "uddannelsesinstitution");
    register.afslut(f.id(), Forloebstatus.GENNEMFOERT, null);

    sammenlaeg.sammenlaeg(admin, fra, til);

    assertThat(aktoerer.sammenlagtMed(fra)).contains(til);
  }

  private String skole(String navn) {
    return opret.opret(
        admin, new Organisationssvar("uddannelsesinstitution", navn + nr, "REGIONAL", "", null));
  }

  private Bruger bruger(Link link) {
    return new Bruger(link.bruger(), List.copyOf(tilhoersforhold.organisationer(link.bruger())));
  }

  /** How many tasks of the forløb the engine lets the person see. */
  private long opgaver(Link link, Forloeb f) {
    identitet.setAuthentication(link.bruger(), grupper.grupper(link.bruger()));
    try {
      return opgaver.createTaskQuery().processInstanceBusinessKey(f.id()).count();
    } finally {
      identitet.clearAuthentication();
    }
  }

  private Udbud udbud(Forloeb f, String... skoler) {
    return new Udbud(
        af(f),
        1,
        Udbud.Vej.UDBUD,
        Udbud.Status.SENDT,
        LocalDate.of(2026, 2, 23),
        null,
        null,
        null,
        null,
        null,
        List.of(skoler).stream()
            .map(s -> new Invitation(s, Invitation.Svar.INVITERET, null))
            .toList());
  }

  private static Registrering af(Forloeb f) {
    return new Registrering(f.id(), "bruger", Testaktoerer.JOBCENTER, null, NU);
  }
}
