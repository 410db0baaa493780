package dk.jobveu.proces;

import static dk.jobveu.proces.Fase3Opsaetning.NU;
import static dk.jobveu.proces.Fase3Opsaetning.virksomhed;
import static dk.jobveu.proces.Testaktoerer.BRANCHE;
import static dk.jobveu.proces.Testaktoerer.FAGLIG;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.jobveu.Systemtest;
import dk.jobveu.behov.Behov;
import dk.jobveu.behov.Behovsregister;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.deltager.BegyndDeltagerforloeb;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagerhold;
import dk.jobveu.deltager.Kursusresultat;
import dk.jobveu.deltager.OpretDeltagere;
import dk.jobveu.deltager.RegistrerGennemfoersel;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Afvigelser.Afvigelse;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Faseportpunkter;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.GoerFasestatus;
import dk.jobveu.forloeb.Principper;
import dk.jobveu.forloeb.Principtilstand;
import dk.jobveu.forloeb.Principtilstand.Opfyldelse;
import dk.jobveu.forloeb.Raekketilstand;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.forloeb.Tjekliste;
import dk.jobveu.forloeb.Tjeklisteraekker;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.hold.Holdstatus;
import dk.jobveu.hold.Kursusdrift;
import dk.jobveu.hold.Kursusdrift.Kursusafslutning;
import dk.jobveu.hold.Kursusdrift.Kursusslut;
import dk.jobveu.hold.Testhold;
import dk.jobveu.match.Matchmelding;
import dk.jobveu.match.Matchoenske;
import dk.jobveu.match.Matchregister;
import dk.jobveu.match.Matchstoette;
import dk.jobveu.match.Matchudfald;
import dk.jobveu.match.SerSigSelv;
import dk.jobveu.match.Udfald;
import dk.jobveu.match.Udfaldsregister;
import dk.jobveu.moede.Moedeslags;
import dk.jobveu.opstart.Moededeltager;
import dk.jobveu.opstart.Moededeltager.Mandat;
import dk.jobveu.opstart.Opstartsmoede;
import dk.jobveu.opstart.Opstartsmoeder;
import dk.jobveu.screening.Informationsmoede;
import dk.jobveu.screening.Informationsmoede.Form;
import dk.jobveu.screening.Screeninger;
import dk.jobveu.udbud.Udbud;
import dk.jobveu.udbud.Udbudsrunder;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What rows and principles say when one of the facts is not there (docs/udledninger.md). */
@Systemtest
class UdledteRaekkerTest {

  private static final LocalDate DAG = LocalDate.of(2026, 3, 9);

  @Autowired Holdregister holdene;
  @Autowired Scene scene;
  @Autowired Opstartsmoeder moeder;
  @Autowired Virksomheder virksomheder;
  @Autowired Deltagelser deltagelser;
  @Autowired Screeninger screeninger;
  @Autowired Tjeklisteraekker manuelle;
  @Autowired OpretDeltagere opretDeltagere;
  @Autowired BegyndDeltagerforloeb begyndDeltagerforloeb;
  @Autowired RegistrerGennemfoersel gennemfoersel;
  @Autowired Kursusdrift drift;
  @Autowired Udbudsrunder runder;
  @Autowired Udfaldsregister udfald;
  @Autowired Forloebregister register;
  @Autowired Tjekliste tjekliste;
  @Autowired Principper principper;
  @Autowired Faseportpunkter port;
  @Autowired GoerFasestatus goerFasestatus;
  @Autowired Afvigelser afvigelser;
  @Autowired Behovsregister behovsregister;
  @Autowired Matchregister matcher;

  @Test
  void moedetSigerHvemDerManglede() {
    Forloeb hele = scene.forloeb();
    moede(hele, KOORDINATOR, BRANCHE, FAGLIG, JOBCENTER);
    assertThat(raekke(hele, "C3.1").tilstand()).isEqualTo(Tilstand.OPFYLDT);

    Forloeb f = scene.forloeb();
    moede(f, BRANCHE, JOBCENTER);
    assertThat(raekke(f, "C3.1").tilstand()).isEqualTo(Tilstand.OPFYLDT_PAA_ANDEN_VIS);
    assertThat(raekke(f, "C3.1").begrundelse())
        .isEqualTo("Mødet er holdt uden den faglige organisation, den, der koordinerer.");
  }

  @Test
  void enVirksomhedUdenErklaeringSiges() {
    Forloeb f = scene.forloeb();
    String foerste = virksomhed(virksomheder, f, "Virksomhed 1", 10);
    scene.start("hensigtserklaering", f, Map.of("virksomhedId", foerste));
    scene.udfoer(f.id(), "indhent_hensigtserklaering", Fase3Opsaetning.hensigt(5, 0));
    assertThat(raekke(f, "C3.3").tilstand()).isEqualTo(Tilstand.OPFYLDT);

    virksomhed(virksomheder, f, "Virksomhed 2", 10);
    assertThat(raekke(f, "C3.3").tilstand()).isEqualTo(Tilstand.OPFYLDT_PAA_ANDEN_VIS);
    assertThat(raekke(f, "C3.3").begrundelse()).endsWith("Der mangler 1.");
  }

  /** A letter that says that the courses do not fit is no letter that they do. */
  @Test
  void enErklaeringMedForbeholdSiges() {
    for (Map<String, Object> forbehold :
        List.<Map<String, Object>>of(
            Map.of("indholdMatcher", "NEJ"), Map.of("oenskerLedige", "NEJ"))) {
      Forloeb f = scene.forloeb();
      String v = virksomhed(virksomheder, f, "Virksomhed 1", 10);
      scene.start("hensigtserklaering", f, Map.of("virksomhedId", v));
      Map<String, Object> svar = new HashMap<>(Fase3Opsaetning.hensigt(5, 0));
      svar.putAll(forbehold);
      scene.udfoer(f.id(), "indhent_hensigtserklaering", svar);

      assertThat(raekke(f, "C3.3").tilstand()).isEqualTo(Tilstand.OPFYLDT_PAA_ANDEN_VIS);
      assertThat(raekke(f, "C3.3").begrundelse()).endsWith("Det gælder 1.");
    }
  }

  /** What was sent is sent, while a new round is being written. */
  @Test
  void enKladdeTilEnNyRundeSkjulerIkkeDenDerErSendt() {
    Forloeb f = scene.forloeb();
    runder.gemRunde(runde(f, 1, Udbud.Status.KLADDE));
    assertThat(raekke(f, "C3.5").tilstand()).isEqualTo(Tilstand.IKKE_OPFYLDT);

    runder.gemRunde(runde(f, 1, Udbud.Status.SENDT));
    runder.gemRunde(runde(f, 2, Udbud.Status.KLADDE));
    assertThat(raekke(f, "C3.5").tilstand()).isEqualTo(Tilstand.OPFYLDT);
    assertThat(raekke(f, "C3.5").bevis()).isEqualTo("Udbudsrunde 1, skoler: 1");

    runder.gemRunde(runde(f, 2, Udbud.Status.SENDT));
    assertThat(raekke(f, "C3.5").bevis()).startsWith("Udbudsrunde 2");
  }

  private static Udbud runde(Forloeb f, int nr, Udbud.Status status) {
    return new Udbud(
        af(f),
        nr,
        Udbud.Vej.UDBUD,
        status,
        DAG,
        null,
        null,
        null,
        null,
        null,
        List.of(new Udbud.Invitation(Testaktoerer.SKOLE, Udbud.Invitation.Svar.INVITERET, null)));
  }

  /** A need is met by people: at the end each ledig who began has an outcome. */
  @Test
  void princip1SpoergerVedSlutningenOmAlleHarEtResultat() {
    Deltagerhold hold =
        Deltagerhold.begyndt(
            scene,
            "LEDIGE",
            opretDeltagere,
            begyndDeltagerforloeb,
            Deltagerhold.ny("JOB", "1"),
            Deltagerhold.ny("UDEN", "1"));
    Forloeb f = register.hent(hold.forloebId());
    virksomhed(virksomheder, f, "Virksomhed 1", 10);
    udfald.gemUdfald(hold.jobcenter(), Udfald.endeligt("JOB", "ORDINAERT_JOB", DAG));
    assertThat(princip(f, 1).begrundelse()).doesNotContain("resultat");

    goerFasestatus.goerOp(hold.jobcenter(), 4);
    assertThat(afvigelser.alle(f.id()))
        .as("der spørges om grunden i evalueringen")
        .filteredOn(a -> a.regel().equals("PRINCIP_1"))
        .extracting(Afvigelse::udledt, Afvigelse::begrundelse)
        .containsExactly(tuple(true, princip(f, 1).begrundelse()));
    assertThat(princip(f, 1).tilstand()).isEqualTo(Opfyldelse.DELVIST);
    assertThat(princip(f, 1).begrundelse())
        .endsWith("Forløbet er slut, og 1 ledig har ikke et registreret resultat.");

    udfald.gemUdfald(hold.jobcenter(), Udfald.endeligt("UDEN", Udfald.FORTSAT_LEDIG, DAG));
    assertThat(princip(f, 1).begrundelse()).doesNotContain("resultat");
  }

  /**
   * The job that the need was about is the one that people come to, or somebody says why.
   */
  @Test
  void princip1FoelgerJobmaaletFraBehovTilMatch() {
    Deltagerhold hold =
        Deltagerhold.begyndt(
            scene, "LEDIGE", opretDeltagere, begyndDeltagerforloeb, Deltagerhold.ny("JOB", "1"));
    Forloeb f = register.hent(hold.forloebId());
    String v = virksomhed(virksomheder, f, "Virksomhed 1", 10);
    behov(f, "Kok");
    matcher.gemMeldinger(
        hold.jobcenter(),
        List.of(
            new Matchmelding(
                "JOB",
                DAG,
                v,
                null,
                Matchoenske.UFAGLAERT_JOB,
                true,
                SerSigSelv.JA,
                Matchstoette.INGEN,
                Matchudfald.ORDINAERT_JOB,
                DAG,
                null,
                false)),
        m -> true);
    udfald.gemUdfald(hold.jobcenter(), Udfald.endeligt("JOB", "ORDINAERT_JOB", DAG));
    assertThat(princip(f, 1).begrundelse()).as("før fasen er lukket").doesNotContain("Jobmålet");

    goerFasestatus.goerOp(hold.jobcenter(), 4);
    assertThat(princip(f, 1).tilstand()).isEqualTo(Opfyldelse.DELVIST);
    assertThat(afvigelser.alle(f.id()))
        .filteredOn(a -> a.regel().equals("PRINCIP_1"))
        .as("der spørges om grunden i evalueringen, uden hvem og hvor mange")
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.udledt()).isTrue();
              assertThat(a.begrundelse())
                  .endsWith("Jobmålet var Kok, men der er fundet job som Fibertekniker.");
            });

    behov(f, "Fiberteknikere");
    assertThat(princip(f, 1).begrundelse()).doesNotContain("Jobmålet");
  }

  private void behov(Forloeb f, String titel) {
    behovsregister.gemBehov(
        af(f),
        new Behov(
            null,
            "El",
            List.of(new Behov.Stilling(titel, "MAN")),
            null,
            "EN_KOMMUNE",
            List.of("BALANCE"),
            DAG,
            null,
            false,
            false));
  }

  /** C4.2 is about unemployed and employed, where the forløb is for both. */
  @Test
  void gennemfoertAfDenEneSlagsSiges() {
    Deltagerhold hold =
        Deltagerhold.begyndt(
            scene,
            "BEGGE",
            opretDeltagere,
            begyndDeltagerforloeb,
            Deltagerhold.ny("LEDIG", "1"),
            Deltagerhold.ny("BESK", Deltager.BESKAEFTIGET));
    LocalDate slut = DAG.plusWeeks(8);
    Testhold.fra(DAG).status(Holdstatus.STARTET).gem(holdene, hold.skole());
    gennemfoersel.registrer(hold.skole(), List.of(new Kursusresultat("LEDIG", slut, 3, 2, 1)));
    drift.gemAfslutning(
        hold.skole(), 1, new Kursusafslutning(new Kursusslut(slut, 1, null, null), 1));
    Forloeb f = register.hent(hold.forloebId());
    assertThat(raekke(f, "C4.2").tilstand()).isEqualTo(Tilstand.OPFYLDT_PAA_ANDEN_VIS);
    assertThat(raekke(f, "C4.2").begrundelse()).startsWith("Kun ledige har gennemført");

    gennemfoersel.registrer(hold.skole(), List.of(new Kursusresultat("BESK", slut, 3, 2, 1)));
    assertThat(raekke(f, "C4.2").tilstand()).isEqualTo(Tilstand.OPFYLDT);
  }

  @Test
  void enInvitationErIkkeInddragelse() {
    Forloeb f = scene.forloeb();
    assertThat(princip(f, 2).begrundelse()).startsWith("Begge sider er inddraget");

    deltagelser.svar(f.id(), FAGLIG, Deltagelse.Svar.INVITERET, null);
    assertThat(princip(f, 2).tilstand()).isEqualTo(Opfyldelse.IKKE_OPFYLDT);
    assertThat(princip(f, 2).begrundelse()).isEqualTo("Lønmodtagersiden er ikke inddraget.");
  }

  @Test
  void udenVirksomhederHarIngenMoedtNogen() {
    Forloeb f = scene.forloeb();
    for (String punkt : List.of("C4.1a", "C4.1b", "C4.1c")) {
      manuelle.saet(af(f), new Raekketilstand(punkt, Tilstand.OPFYLDT, "Set på papir", null));
    }
    screeninger.gemMoede(
        af(f), Moedeslags.INFORMATIONSMOEDE, informationsmoede(Form.SCREENING_PAA_SKOLEN, null));
    assertThat(princip(f, 5).tilstand()).isEqualTo(Opfyldelse.DELVIST);
    assertThat(princip(f, 5).begrundelse()).contains("ikke noteret");

    screeninger.gemMoede(
        af(f), Moedeslags.INFORMATIONSMOEDE, informationsmoede(Form.INFORMATIONSMOEDE, 2));
    assertThat(princip(f, 5).tilstand()).isEqualTo(Opfyldelse.OPFYLDT);
  }

  /** Phase 4 is not kept open for a screening when nobody unemployed came along: no dead end. */
  @Test
  void begyndteKunBeskaeftigedeVenterFasenIkkePaaScreening() {
    Deltagerhold hold =
        Deltagerhold.begyndt(
            scene,
            "BEGGE",
            opretDeltagere,
            begyndDeltagerforloeb,
            Deltagerhold.ny("BESK", Deltager.BESKAEFTIGET));
    Forloeb f = register.hent(hold.forloebId());
    assertThat(port.blokeringer(f.id(), 4)).isEmpty();
    assertThat(princip(f, 5).tilstand()).isEqualTo(Opfyldelse.IKKE_RELEVANT);

    Forloeb ingen = scene.forloeb("BEGGE");
    assertThat(port.blokeringer(ingen.id(), 4)).hasSize(1);
    assertThat(princip(ingen, 5).tilstand()).isEqualTo(Opfyldelse.IKKE_OPFYLDT);
  }

  private static Informationsmoede informationsmoede(Form form, Integer virksomheder) {
    return new Informationsmoede(
        form, DAG, "Randers", 10, 8, virksomheder, null, null, "Aftalt med skolen", List.of());
  }

  private void moede(Forloeb f, String... hvem) {
    moeder.gemMoede(
        af(f),
        new Opstartsmoede(
            DAG,
            Stream.of(hvem).map(id -> new Moededeltager(id, Mandat.JA)).toList(),
            null,
            null,
            KOORDINATOR,
            null));
  }

  private static Registrering af(Forloeb f) {
    return new Registrering(f.id(), "bruger", KOORDINATOR, null, NU);
  }

  private Raekketilstand raekke(Forloeb f, String raekke) {
    return tjekliste.raekker(f.id()).stream()
        .filter(r -> r.raekke().equals(raekke))
        .findFirst()
        .orElseThrow();
  }

  private Principtilstand princip(Forloeb f, int nr) {
    return principper.alle(f.id()).get(nr - 1);
  }
}
