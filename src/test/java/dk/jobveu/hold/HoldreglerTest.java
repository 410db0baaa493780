package dk.jobveu.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobveu.Systemtest;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.NyDeltager;
import dk.jobveu.deltager.OpretDeltagere;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.hold.Holdafgoerelse.Raad;
import dk.jobveu.hold.Holdvilkaar.Afvikling;
import dk.jobveu.opstart.Jobcentertilknytning;
import dk.jobveu.opstart.Jobcentertilknytninger;
import dk.jobveu.opstart.Vilkaar;
import dk.jobveu.opstart.Vilkaarsaftaler;
import dk.jobveu.proces.Holdhjaelp;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a class must look like, and what happens to one that has begun. */
@Systemtest
class HoldreglerTest {

  private static final LocalDate START = Scene.idag().plusDays(40);

  @Autowired private Scene scene;
  @Autowired private Holdhjaelp hjaelp;
  @Autowired private OpretHold opret;
  @Autowired private VurderHold vurder;
  @Autowired private AfstemTider afstem;
  @Autowired private Holdregister register;
  @Autowired private Tilmeldinger tilmeldinger;
  @Autowired private Deltagere deltagere;
  @Autowired private Haendelser haendelser;
  @Autowired private Jobcentertilknytninger jobcentre;
  @Autowired private Vilkaarsaftaler vilkaarsaftaler;
  @Autowired private PlanlaegHold planlaeg;
  @Autowired private OpretDeltagere opretDeltagere;

  private Forloeb f;

  @BeforeEach
  void forloeb() {
    f = scene.forloeb("BESK");
  }

  private static Hold hold(int minimum, int maksimum, LocalDate slut, LocalDate beslutning) {
    return Testhold.fra(START)
        .pladser(minimum, maksimum)
        .til(slut)
        .besluttes(beslutning)
        .beskaeftigede(7)
        .hold();
  }

  private void opret(Hold hold) {
    aabn();
    opret.modtag(hold, hjaelp.situation(Testaktoerer.SKOLE, f));
  }

  private void aabn() {
    planlaeg.udfoer(new PlanlaegHold.Skole(Testaktoerer.SKOLE), hjaelp.som(Testaktoerer.SKOLE, f));
  }

  private void afvises(String felt, Hold hold) {
    assertThatThrownBy(() -> opret(hold))
        .isInstanceOfSatisfying(Regelbrud.class, e -> assertThat(e.felt()).isEqualTo(felt));
    assertThat(register.find(f.id(), 1)).isEmpty();
  }

  @Test
  void talOgDatoerSkalPasseSammen() {
    LocalDate slut = START.plusWeeks(2);
    afvises("maksimum", hold(12, 11, slut, START));
    afvises("slut", hold(12, 12, START, START));
    afvises("beslutningsdato", hold(12, 12, slut, START.plusDays(1)));
    opret(hold(12, 12, slut, START));
    assertThat(register.hent(f.id(), 1)).isEqualTo(hold(12, 12, slut, START));
    assertThat(register.status(f.id(), 1)).isEqualTo(Holdstatus.OPRETTET);
  }

  /**
   * what the job centres promised in their terms is on the school's form from the start.
   */
  @Test
  void jobcentrenesBetalingsgarantiStaarPaaHoldetsBlanket() {
    aabn();
    assertThat(foreslaaetGaranti()).isNull();
    garanter(Testaktoerer.JOBCENTER, Deltagelse.Svar.ACCEPTERET, 4);
    garanter(Testaktoerer.JOBCENTER_2, Deltagelse.Svar.ACCEPTERET, 2);
    garanter(Testaktoerer.JOBCENTER_3, Deltagelse.Svar.AFSLAAET, 5);

    assertThat(foreslaaetGaranti()).isEqualTo(6);
  }

  private Integer foreslaaetGaranti() {
    return opret
        .forslag(hjaelp.situation(Testaktoerer.SKOLE, f))
        .orElseThrow()
        .vilkaar()
        .betalingsgarantiPladser();
  }

  private void garanter(String jobcenter, Deltagelse.Svar svar, int pladser) {
    Registrering r = hjaelp.som(jobcenter, f);
    jobcentre.gemSvar(new Jobcentertilknytning(r, jobcenter, svar, null, true, 10, true));
    vilkaarsaftaler.gemVilkaar(
        new Vilkaar(r, jobcenter, new Vilkaar.Indhold(null, null, null, null, pladser, pladser)));
  }

  /** an open workshop is a warning when udsatte or young people are in the class. */
  @Test
  void aabentVaerkstedMedUdsatteErEnAdvarsel() {
    f = scene.forloeb();
    hjaelp.screenet(f, 6, 2, 0);
    opret(vaerksted());
    assertThat(haendelser.alle(f.id())).noneMatch(h -> h.type().equals("ADVARSEL"));
    hjaelp.screen(
        f,
        Testaktoerer.JOBCENTER,
        List.of(
            opretDeltagere
                .opret(
                    hjaelp.som(Testaktoerer.JOBCENTER, f),
                    Testaktoerer.JOBCENTER,
                    List.of(new NyDeltager(null, "1", true, null, null)))
                .get(0)
                .deltagerId()));

    opret(vaerksted());

    assertThat(haendelser.alle(f.id()))
        .filteredOn(h -> h.type().equals("ADVARSEL"))
        .singleElement()
        .satisfies(
            h ->
                assertThat(h.tekst())
                    .contains("der er udsatte eller unge med")
                    .doesNotContainPattern("\\d"));
    assertThat(register.hent(f.id(), 1).vilkaar().afvikling())
        .isEqualTo(Afvikling.AABENT_VAERKSTED);
  }

  /** teaching at a distance is a way to hold the course, and no warning comes of it. */
  @Test
  void holdetKanVaereFjernundervisning() {
    opret(Testhold.fra(START).fjern().hold());

    assertThat(register.hent(f.id(), 1).vilkaar().afvikling()).isEqualTo(Afvikling.FJERN);
    assertThat(haendelser.alle(f.id())).noneMatch(h -> h.type().equals("ADVARSEL"));
  }

  private static Hold vaerksted() {
    return Testhold.fra(START)
        .vaerksted()
        .pladser(5, 8)
        .til(START.plusWeeks(2))
        .besluttes(START)
        .hold();
  }

  /** when participants get a job, the class still runs. */
  @Test
  void etHoldDerErBegyndtAflysesAldrigAfTallene() {
    opret(hold(12, 20, START.plusWeeks(2), START));
    assertThat(vurder()).isEqualTo(Raad.VENT);
    register.saetStatus(f.id(), 1, Holdstatus.STARTET);

    assertThat(vurder()).isEqualTo(Raad.GENNEMFOER);

    assertThat(register.status(f.id(), 1)).isEqualTo(Holdstatus.STARTET);
    assertThat(register.afgoerelser(f.id(), 1)).hasSize(1);
  }

  private Raad vurder() {
    return vurder.udfoer(new AfHold(1), hjaelp.som(Testaktoerer.KOORDINATOR, f)).holdRaad();
  }

  @Test
  void beskaeftigedeFaarEtPseudonymHverMenKunEnGang() {
    opret(hold(5, 8, START.plusWeeks(2), START));
    afstem(7);
    afstem(8);

    assertThat(deltagere.iForloeb(f.id())).hasSize(8);
    assertThat(tilmeldinger.iForloeb(f.id())).hasSize(8);
    assertThatThrownBy(() -> afstem(9))
        .isInstanceOf(Regelbrud.class)
        .hasMessageContaining("plads til 8 i alt og 8 pladser til beskæftigede. Skriv højst 8.");
    assertThatThrownBy(() -> afstem(5))
        .isInstanceOf(Regelbrud.class)
        .hasMessageContaining("står allerede 8 beskæftigede");
    assertThat(deltagere.iForloeb(f.id())).hasSize(8);
  }

  /**
   * More on the list than there is room for is no dead end: the class is filled, and it is told.
   */
  @Test
  void flereBeskaeftigedeEndHoldetRummerFylderDetOgRestenVenter() {
    opretDeltagere.opret(
        hjaelp.som(Testaktoerer.KOORDINATOR, f),
        Testaktoerer.KOORDINATOR,
        Collections.nCopies(10, NyDeltager.iMaalgruppe(Deltager.BESKAEFTIGET)));
    opret(hold(5, 8, START.plusWeeks(2), START));

    assertThatThrownBy(() -> afstem(7))
        .isInstanceOf(Regelbrud.class)
        .hasMessageContaining("står allerede 10 beskæftigede");
    afstem(8);

    assertThat(tilmeldinger.iForloeb(f.id())).hasSize(8);
    assertThat(deltagere.iForloeb(f.id())).hasSize(10);
    assertThat(haendelser.alle(f.id()))
        .anyMatch(h -> h.tekst().equals("2 beskæftigede har ikke plads på holdet."));
  }

  private void afstem(int antal) {
    afstem.modtag(
        new Tidsafstemning(antal, true, true, "Hver fredag", Finansiering.KOMPETENCEFOND),
        hjaelp.situation(Testaktoerer.KOORDINATOR, f));
  }

  @Test
  void tiderneSkalVaereAftaltMedBegge() {
    opret(hold(5, 8, START.plusWeeks(2), START));

    assertThatThrownBy(
            () ->
                afstem.modtag(
                    new Tidsafstemning(7, true, false, "Fredag", Finansiering.VEU_SVU),
                    hjaelp.situation(Testaktoerer.KOORDINATOR, f)))
        .isInstanceOfSatisfying(
            Regelbrud.class, e -> assertThat(e.felt()).isEqualTo("afstemtMedSkole"));
    assertThat(deltagere.iForloeb(f.id())).isEmpty();
  }
}
