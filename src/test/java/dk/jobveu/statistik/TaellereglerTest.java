package dk.jobveu.statistik;

import static dk.jobveu.statistik.Tallene.KOORDINATOR;
import static dk.jobveu.statistik.Tallene.af;
import static dk.jobveu.statistik.Tallene.ialt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobveu.Systemtest;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.deltager.BegyndDeltagerforloeb;
import dk.jobveu.deltager.Deltagerhold;
import dk.jobveu.deltager.NyDeltager;
import dk.jobveu.deltager.OpretDeltagere;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.forloeb.Raekketilstand;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.forloeb.Tjeklisteraekker;
import dk.jobveu.match.Udfald;
import dk.jobveu.match.Udfaldsregister;
import dk.jobveu.opfoelgning.Maalepunkt;
import dk.jobveu.opfoelgning.RegistrerSenereudfald;
import dk.jobveu.opfoelgning.Senerestatus;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.statistik.Registerprojekt.Oplysninger;
import dk.jobveu.statistik.VisJobveuTal.Jobveutal;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What counts as a project and a kursist, where and when (docs/statistik.md). */
@Systemtest
@Transactional
class TaellereglerTest {

  private static final Instant DENGANG = Instant.parse("2021-01-15T09:00:00Z");
  private static final Instant SENERE = Instant.parse("2021-06-01T09:00:00Z");

  @Autowired JdbcClient jdbc;
  @Autowired IdentityService identitet;
  @Autowired Scene scene;
  @Autowired OpretDeltagere opret;
  @Autowired BegyndDeltagerforloeb begynd;
  @Autowired Forloebregister forloeb;
  @Autowired Tjeklisteraekker raekker;
  @Autowired Afvigelser afvigelser;
  @Autowired Register register;
  @Autowired Udfaldsregister udfaldsregister;
  @Autowired RegistrerSenereudfald senereudfald;
  @Autowired VisForloebBag forloebBag;
  @Autowired Fasetrin fasetrin;
  @Autowired VisJobveuTal visTal;
  @Autowired Clock ur;

  private Bruger driftsfolk;

  @BeforeEach
  void intetErGennemfoert() {
    driftsfolk = Testregister.alene(jdbc, identitet);
  }

  @Test
  void henOverNytaarTaellesIStartaaret() {
    gem("N", 1, DENGANG, fyn("2019-12-20", "2020-02-01"));

    assertThat(af(tal(), Opdeling.AAR, "2019", Noegletal.PROJEKTER)).isEqualTo(1);
    assertThat(af(tal(), Opdeling.AAR, "2020", Noegletal.PROJEKTER)).isNull();
  }

  @Test
  void denSammePersonIToForloebErToKursisterOgIEtEr() {
    for (int gang = 0; gang < 2; gang++) {
      Deltagerhold hold = hold("LEDIGE", 6, null);
      // the same people are told to have begun once more
      begynd.start(
          hold.skole(), Testaktoerer.SKOLE, 1, "18_MDR", Deltagerhold.START, List.of("D-1", "D-2"));
      gennemfoer(hold);
    }

    assertThat(ialt(tal(), Noegletal.PROJEKTER)).isEqualTo(2);
    assertThat(ialt(tal(), Noegletal.KURSISTER)).isEqualTo(12);
  }

  /** A register does not say who coordinated, so its rows are nobody's. */
  @Test
  void enKoordinatorsEgne() {
    gennemfoer(hold("LEDIGE", 6, null));
    gem("K", 1, DENGANG, fyn("2019-12-20", "2020-02-01"));

    assertThat(ialt(tal(), Noegletal.PROJEKTER)).isEqualTo(2);
    assertThat(tal().valg().koordinatorer())
        .extracting(VisJobveuTal.Koordinator::id)
        .containsExactly(Testaktoerer.KOORDINATOR);
    for (String hvem : List.of(Testaktoerer.KOORDINATOR, Testaktoerer.JOBCENTER_3)) {
      Jobveutal dens =
          visTal.vis(
              KOORDINATOR, new Taludvalg(null, null, null, null, hvem), Datoer.dagen(ur.instant()));
      assertThat(ialt(dens, Noegletal.PROJEKTER))
          .isEqualTo(hvem.equals(Testaktoerer.KOORDINATOR) ? 1 : 0);
    }
  }

  @Test
  void aflysteStoppedeOgIgangvaerendeTaellesIkke() {
    forloeb.afslut(hold("LEDIGE", 6, null).forloebId(), Forloebstatus.AFLYST, "FOR_FAA_KANDIDATER");
    forloeb.afslut(hold("LEDIGE", 6, null).forloebId(), Forloebstatus.STOPPET, "INGEN_ENIGHED");
    hold("LEDIGE", 6, null);
    gem("A", 1, DENGANG, medStatus(Forloebstatus.AFLYST));
    gem("I", 1, DENGANG, medStatus(Forloebstatus.IGANGVAERENDE));

    assertThat(ialt(tal(), Noegletal.PROJEKTER)).isZero();
    assertThat(ialt(tal(), Noegletal.KURSISTER)).isZero();
  }

  @Test
  void gennemfoertUdenTilmeldteErEtProjektUdenKursister() {
    gennemfoer(new Deltagerhold(scene.forloeb("LEDIGE").id()));

    assertThat(ialt(tal(), Noegletal.PROJEKTER)).isEqualTo(1);
    assertThat(ialt(tal(), Noegletal.KURSISTER)).isZero();
    assertThat(ialt(tal(), Noegletal.PROJEKTER_TALT_MED_ANDRE)).isZero();
  }

  @Test
  void enDeltagerFraEtAndetOmraadeTaellesHvorForloebetHoererTil() {
    // all live in Esbjerg
    gennemfoer(hold("LEDIGE", 6, "0561"));

    assertThat(af(tal(), Opdeling.RAAD, "RAR Østjylland", Noegletal.KURSISTER)).isEqualTo(6);
    assertThat(tal().tabel(Opdeling.RAAD).raekker()).hasSize(1);
  }

  /** As in S2: six in jobs and six in education of seventeen, while five are on their way. */
  @Test
  void tolvAfSyttenIJobEllerUddannelseErHalvfjerdsKommaSeksProcent() {
    Deltagerhold hold = hold("LEDIGE", 17, null);
    for (int nr = 1; nr <= 17; nr++) {
      String udfald = nr <= 6 ? "ORDINAERT_JOB" : nr <= 12 ? "ORDINAER_UDDANNELSE" : "PRAKTIK";
      udfaldsregister.gemUdfald(
          hold.jobcenter(),
          new Udfald("D-" + nr, udfald, null, nr <= 12, Deltagerhold.START.plusWeeks(8)));
    }
    gennemfoer(hold);

    Taltabel.Raekke aar = tal().tabel(Opdeling.UDFALD).raekker().get(0);
    assertThat(aar.tal())
        .containsEntry(Noegletal.LEDIGE, BigDecimal.valueOf(17))
        .containsEntry(Noegletal.I_MAAL, BigDecimal.valueOf(12))
        .containsEntry(Noegletal.ANDEL_I_MAAL, new BigDecimal("70.6"));
  }

  /** Twenty; of sixteen it is known where they are six months after, of four it is not. */
  @Test
  void seksMaanederEfterKursetAfDemDerErSvarPaa() {
    Deltagerhold hold = hold("LEDIGE", 20, null);
    LocalDate slut = Maalepunkt.SEKS.senesteSlut(Datoer.dagen(ur.instant()));
    for (int nr = 1; nr <= 20; nr++) {
      // one has one day left
      jdbc.sql(
              "update gennemfoersel set paabegyndt = ?, afsluttet = ?, status = 'GENNEMFOERT'"
                  + " where forloeb_id = ? and deltager_id = ?")
          .params(
              slut.minusWeeks(6), nr == 20 ? slut.plusDays(1) : slut, hold.forloebId(), "D-" + nr)
          .update();
    }
    List<RegistrerSenereudfald.Svar> svar = new ArrayList<>();
    for (int nr = 1; nr <= 17; nr++) {
      Senerestatus status =
          nr <= 10
              ? Senerestatus.ORDINAERT_JOB
              : nr <= 16 ? Senerestatus.STOETTET : Senerestatus.IKKE_FUNDET;
      svar.add(new RegistrerSenereudfald.Svar("D-" + nr, Map.of(Maalepunkt.SEKS, status)));
    }
    senereudfald.registrer(hold.jobcenter(), svar);
    gennemfoer(hold);

    Taltabel tabel = tal().tabel(Opdeling.SENERE);
    assertThat(tabel.raekker()).extracting(Taltabel.Raekke::kode).containsExactly("0", "3", "6");
    assertThat(tabel.raekker().get(2).tal())
        .containsEntry(Noegletal.PROJEKTER, BigDecimal.ONE)
        .containsEntry(Noegletal.LEDIGE, BigDecimal.valueOf(19))
        .containsEntry(Noegletal.SVARET, BigDecimal.valueOf(16))
        .containsEntry(Noegletal.ANDEL_SVARET, BigDecimal.valueOf(84))
        .containsEntry(Noegletal.I_MAAL, BigDecimal.valueOf(10))
        .containsEntry(Noegletal.ANDEL_AF_SVAR, new BigDecimal("62.5"));
    assertThat(tabel.raekker().get(1).tal())
        .containsEntry(Noegletal.LEDIGE, BigDecimal.valueOf(20))
        .containsEntry(Noegletal.SVARET, BigDecimal.ZERO)
        .doesNotContainKey(Noegletal.ANDEL_AF_SVAR);
  }

  @Test
  void forFaaUdfaldVisesIkke() {
    Deltagerhold hold = hold("LEDIGE", 6, null);
    udfaldsregister.gemUdfald(
        hold.jobcenter(), Udfald.endeligt("D-1", "ORDINAERT_JOB", Deltagerhold.START));
    gennemfoer(hold);

    Taltabel.Raekke aar = tal().tabel(Opdeling.UDFALD).raekker().get(0);
    assertThat(aar.tal())
        .doesNotContainKeys(Noegletal.LEDIGE, Noegletal.I_MAAL, Noegletal.ANDEL_I_MAAL)
        .containsEntry(Noegletal.PROJEKTER_TALT_MED_ANDRE, BigDecimal.ONE);
  }

  @Test
  void hvorLangtForloebKommerOgHvorforDeStopperFraFemAf() {
    jdbc.sql("delete from fasestatus").update();
    jdbc.sql("update forloeb set status = 'VENTELISTE', stop_aarsag = null").update();
    int foer = jdbc.sql("select count(*) from forloeb").query(Integer.class).single();
    for (int nr = 0; nr < 4; nr++) {
      stop(scene.forloeb("LEDIGE").id());
    }
    assertThat(tal().tabel(Opdeling.STOP).raekker()).as("fire er for få").isEmpty();
    stop(scene.forloeb("LEDIGE").id());

    Jobveutal tal = tal();
    assertThat(af(tal, Opdeling.STOP, "FOR_FAA_KANDIDATER", Noegletal.FORLOEB)).isEqualTo(5);
    assertThat(af(tal, Opdeling.STOP, "INGEN_UDBYDER", Noegletal.FORLOEB)).isZero();
    assertThat(bag(KOORDINATOR, Opdeling.STOP, "FOR_FAA_KANDIDATER").egne()).hasSize(5);
    assertThat(bag(KOORDINATOR, Opdeling.STOP, "INGEN_UDBYDER").egne()).isEmpty();
    assertThat(bag(driftsfolk, Opdeling.STOP, "FOR_FAA_KANDIDATER").egne()).isEmpty();
    assertThat(af(tal, Opdeling.FASE, "1", Noegletal.FORLOEB)).isEqualTo(foer + 5);
    assertThat(af(tal, Opdeling.FASE, "2", Noegletal.FORLOEB)).isEqualTo(5);
    assertThat(af(tal, Opdeling.FASE, "3", Noegletal.FORLOEB)).isZero();
    assertThat(af(tal, Opdeling.FASE, "2", Noegletal.STOPPET)).isEqualTo(5);
    assertThat(af(tal, Opdeling.FASE, "1", Noegletal.STOPPET)).isZero();
  }

  /** After phase 1. */
  private void stop(String forloebId) {
    raekker.gemFasestatus(
        forloebId, 1, List.of(new Raekketilstand("C1.1", Tilstand.OPFYLDT, null, null)));
    forloeb.afslut(forloebId, Forloebstatus.STOPPET, "FOR_FAA_KANDIDATER");
  }

  /**
   * Days of the longest visit, from five forløb and ten; whoever stopped stands where it came last.
   */
  @Test
  void hvorForloebVenterOgHvorDeStopper() {
    jdbc.sql("delete from act_hi_actinst").update();
    List<Fasetrin.Trin> andenFase = fasetrin.trin().stream().filter(t -> t.fase() == 2).toList();
    String lang = andenFase.get(0).kode();
    String faa = andenFase.get(1).kode();
    List<String> ti = new ArrayList<>();
    for (int dage = 1; dage <= 10; dage++) {
      String id = scene.forloeb("LEDIGE").id();
      ti.add(id);
      trin(id, lang, 100, dage);
    }
    trin(ti.get(0), lang, 90, 3);
    for (int nr = 0; nr < 4; nr++) {
      trin(ti.get(nr), faa, 50, 7);
    }
    trin(scene.forloeb("LEDIGE").id(), lang, 20, null);
    // taken from the step by a stop: neither through nor there
    String afbrudt = scene.forloeb("LEDIGE").id();
    trin(afbrudt, lang, 20, 19);
    jdbc.sql(
            "update act_hi_actinst set act_inst_state_ = 2 where proc_inst_id_ in"
                + " (select proc_inst_id_ from act_hi_procinst where business_key_ = ?)")
        .param(afbrudt)
        .update();
    forloeb.afslut(ti.get(0), Forloebstatus.STOPPET, "INGEN_ENIGHED");
    forloeb.afslut(ti.get(8), Forloebstatus.STOPPET, "INGEN_ENIGHED");

    Jobveutal tal = tal();
    assertThat(af(tal, Opdeling.VENTETID, lang, Noegletal.FORLOEB)).isEqualTo(10);
    // 2, 3, 3, 4, 5, 6, 7, 8, 9 and 10 days
    assertThat(af(tal, Opdeling.VENTETID, lang, Noegletal.MEDIAN_DAGE)).isEqualTo(6);
    assertThat(af(tal, Opdeling.VENTETID, lang, Noegletal.NI_AF_TI_DAGE)).isEqualTo(9);
    assertThat(af(tal, Opdeling.VENTETID, lang, Noegletal.STAAR_HER)).isEqualTo(1);
    assertThat(af(tal, Opdeling.VENTETID, lang, Noegletal.STOPPET_I_TRINNET)).isEqualTo(1);
    assertThat(af(tal, Opdeling.VENTETID, faa, Noegletal.FORLOEB)).isEqualTo(4);
    assertThat(af(tal, Opdeling.VENTETID, faa, Noegletal.MEDIAN_DAGE))
        .as("fire er for få")
        .isNull();
    assertThat(af(tal, Opdeling.VENTETID, faa, Noegletal.STOPPET_I_TRINNET)).isEqualTo(1);
    assertThat(bag(KOORDINATOR, Opdeling.VENTETID, faa).egne()).hasSize(4);
    assertThat(bag(driftsfolk, Opdeling.VENTETID, faa).egne()).isEmpty();
    trin(ti.get(4), faa, 50, 8);
    assertThat(af(tal(), Opdeling.VENTETID, faa, Noegletal.MEDIAN_DAGE)).isEqualTo(7);
    assertThat(af(tal(), Opdeling.VENTETID, faa, Noegletal.NI_AF_TI_DAGE)).isNull();
    // one of three job centres is not done, or it has come back: not through yet
    trin(ti.get(4), faa, 10, null);
    assertThat(af(tal(), Opdeling.VENTETID, faa, Noegletal.FORLOEB)).isEqualTo(4);
    assertThat(bag(KOORDINATOR, Opdeling.VENTETID, faa).egne()).hasSize(4);
  }

  /** What the engine's history says of a step: so many days ago it began, and took so many. */
  private void trin(String forloebId, String kode, int siden, Integer dage) {
    String instans = UUID.randomUUID().toString();
    String model = "fase_" + kode.charAt(0) + "_partsaftale";
    LocalDateTime fra = LocalDateTime.ofInstant(ur.instant(), ZoneOffset.UTC).minusDays(siden);
    jdbc.sql(
            "insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_,"
                + " proc_def_id_, start_time_) values (?, ?, ?, ?, 'x', ?)")
        .params(instans, instans, forloebId, model, fra)
        .update();
    jdbc.sql(
            "insert into act_hi_actinst (id_, proc_def_key_, proc_def_id_, proc_inst_id_,"
                + " execution_id_, act_id_, act_type_, start_time_, end_time_) values"
                + " (?, ?, 'x', ?, 'x', ?, 'userTask', ?, ?)")
        .params(
            Arrays.asList(
                instans,
                model,
                instans,
                kode.substring(2),
                fra,
                dage == null ? null : fra.plusDays(dage)))
        .update();
  }

  @Test
  void principperOgTjeklisteTaellesIGennemfoerteForloeb() {
    for (int nr = 0; nr < 5; nr++) {
      String id = scene.forloeb("LEDIGE").id();
      raekker.gemFasestatus(
          id,
          1,
          List.of(
              new Raekketilstand(
                  "C1.1", nr < 3 ? Tilstand.OPFYLDT : Tilstand.IKKE_OPFYLDT, null, null)));
      if (nr < 2) {
        afvigelser.registrer(
            skrevet(id, nr == 0 ? DENGANG : ur.instant().plusSeconds(3600)),
            nr == 0 ? "PRINCIP_3" : "R-9.3",
            "Kurserne gav ikke merit.");
      }
      forloeb.afslut(id, Forloebstatus.GENNEMFOERT, null);
    }

    Jobveutal tal = tal();
    assertThat(af(tal, Opdeling.PRINCIP, "3", Noegletal.FORLOEB)).isEqualTo(2);
    assertThat(af(tal, Opdeling.PRINCIP, "3", Noegletal.ANDEL_FORLOEB)).isEqualTo(40);
    assertThat(af(tal, Opdeling.PRINCIP, "1", Noegletal.FORLOEB)).isZero();
    // one was written before phase 1 was closed, and one when no more phases were
    assertThat(af(tal, Opdeling.PRINCIP, "3", Noegletal.I_FASE_1)).isEqualTo(1);
    assertThat(af(tal, Opdeling.PRINCIP, "3", Noegletal.I_FASE_2)).isZero();
    assertThat(af(tal, Opdeling.PRINCIP, "3", Noegletal.I_FASE_5)).isEqualTo(1);
    assertThat(af(tal, Opdeling.PRINCIP, "0", Noegletal.FORLOEB)).isZero();
    assertThat(af(tal, Opdeling.TJEKLISTE, "C1.1", Noegletal.OPFYLDT)).isEqualTo(3);
    assertThat(af(tal, Opdeling.TJEKLISTE, "C1.1", Noegletal.IKKE_OPFYLDT)).isEqualTo(2);
  }

  /** R-9.7: how many were run without a VEU-koordinator, counted where there are enough. */
  @Test
  void andelenUdenVeuKoordinatorTaellesVedSlutningen() {
    for (int nr = 0; nr < 4; nr++) {
      koordineret(nr < 2 ? Testaktoerer.KOORDINATOR : Testaktoerer.JOBCENTER);
    }
    assertThat(tal().tabel(Opdeling.KOORDINERING).raekker()).as("fire er for få").isEmpty();

    koordineret(Testaktoerer.JOBCENTER);
    Jobveutal tal = tal();
    assertThat(af(tal, Opdeling.KOORDINERING, "koordinator", Noegletal.FORLOEB)).isEqualTo(2);
    assertThat(af(tal, Opdeling.KOORDINERING, "jobcenter", Noegletal.FORLOEB)).isEqualTo(3);
    assertThat(af(tal, Opdeling.KOORDINERING, "uden", Noegletal.ANDEL_FORLOEB)).isEqualTo(60);
    assertThat(bag(KOORDINATOR, Opdeling.KOORDINERING, "koordinator").egne()).hasSize(2);
    assertThat(bag(KOORDINATOR, Opdeling.KOORDINERING, "uden").antal()).isEqualTo(3);
    assertThat(bag(KOORDINATOR, Opdeling.KOORDINERING, "uden").egne()).isEmpty();
  }

  private void koordineret(String organisation) {
    forloeb.afslut(scene.forloeb("LEDIGE", organisation).id(), Forloebstatus.GENNEMFOERT, null);
  }

  private static Registrering skrevet(String forloebId, Instant hvornaar) {
    return new Registrering(
        forloebId,
        Testaktoerer.bruger(Testaktoerer.KOORDINATOR),
        Testaktoerer.KOORDINATOR,
        null,
        hvornaar);
  }

  /** The own ones with their reasons; others are counted and not named. */
  @Test
  void bagEtTalStaarDeForloebManErMedI() {
    List<String> alle = new ArrayList<>();
    for (int nr = 0; nr < 5; nr++) {
      String id = scene.forloeb("LEDIGE").id();
      alle.add(id);
      afvigelser.registrer(skrevet(id, DENGANG), "PRINCIP_3", "Kurserne gav ikke merit.");
      forloeb.afslut(id, Forloebstatus.GENNEMFOERT, null);
    }

    VisForloebBag.Bag mine = bag(KOORDINATOR, Opdeling.PRINCIP, "3");
    assertThat(mine.antal()).isEqualTo(5);
    assertThat(mine.egne()).extracting(e -> e.forloeb().id()).containsAll(alle);
    assertThat(mine.egne())
        .allSatisfy(e -> assertThat(e.grunde()).containsExactly("Kurserne gav ikke merit."));
    assertThat(bag(driftsfolk, Opdeling.PRINCIP, "3").egne()).isEmpty();
    String aar = tal().tabel(Opdeling.AAR).raekker().get(0).kode();
    assertThat(bag(KOORDINATOR, Opdeling.AAR, aar).egne())
        .extracting(e -> e.forloeb().id())
        .containsExactlyInAnyOrderElementsOf(alle);
    assertThat(bag(driftsfolk, Opdeling.AAR, aar).egne()).isEmpty();
    assertThat(bag(KOORDINATOR, Opdeling.FASE, "gennemfoert").egne())
        .extracting(e -> e.forloeb().id())
        .containsAll(alle);
    assertThat(bag(KOORDINATOR, Opdeling.TJEKLISTE, "C1.1").egne())
        .extracting(e -> e.forloeb().id())
        .doesNotContainAnyElementsOf(alle);
    assertThatThrownBy(() -> bag(KOORDINATOR, Opdeling.AAR, "1999")).isInstanceOf(FindesIkke.class);
  }

  private VisForloebBag.Bag bag(Bruger hvem, Opdeling opdeling, String kode) {
    return forloebBag.vis(hvem, Taludvalg.ALLE, Datoer.dagen(ur.instant()), opdeling, kode);
  }

  @Test
  void etSenereRaadHarDetTidligeresOmraade() {
    gem("F", 1, DENGANG, raad("2020-05-01", "RAR Østjylland", "AMK Midt-Nord"));
    gem("V", 1, DENGANG, raad("2020-05-01", "RAR Vestjylland", "AMK Midt-Nord"));
    gem("S", 1, DENGANG, raad("2025-05-01", "RBR Midtjylland", "AMK Midt-Nord"));

    assertThat(af(tal(), Opdeling.RAAD, "RAR Østjylland", Noegletal.PROJEKTER)).isEqualTo(1);
    assertThat(af(tal(), Opdeling.RAAD, "RBR Midtjylland", Noegletal.PROJEKTER)).isEqualTo(1);
    assertThat(af(tal(), Opdeling.RAAD_NU, "RBR Midtjylland", Noegletal.PROJEKTER)).isEqualTo(3);
  }

  @Test
  void skifterTypenUndervejsGaelderDenSidste() {
    Deltagerhold hold = hold("LEDIGE", 6, null);
    forloeb.udvid(hold.forloebId(), Projekttype.BEGGE, true, true);
    gennemfoer(hold);

    assertThat(af(tal(), Opdeling.TYPE, "BEGGE", Noegletal.PROJEKTER)).isEqualTo(1);
    assertThat(af(tal(), Opdeling.TYPE, "LEDIGE", Noegletal.PROJEKTER)).isZero();
  }

  @Test
  void etRettetAarKanSesSomDetVarKendtFoer() {
    gem("R", 1, DENGANG, fyn("2020-05-01", "2020-06-01"));
    Oplysninger o = fyn("2019-12-30", "2020-06-01");
    gem("R", 2, SENERE, o);

    Jobveutal foer = tal(LocalDate.of(2021, 2, 1));
    assertThat(af(foer, Opdeling.AAR, "2020", Noegletal.PROJEKTER)).isEqualTo(1);
    assertThat(af(tal(), Opdeling.AAR, "2019", Noegletal.PROJEKTER)).isEqualTo(1);
    assertThat(af(tal(), Opdeling.AAR, "2020", Noegletal.PROJEKTER)).isNull();
    assertThat(ialt(tal(LocalDate.of(2021, 1, 14)), Noegletal.PROJEKTER)).isZero();
    assertThat(ialt(tal(LocalDate.of(2021, 1, 15)), Noegletal.PROJEKTER)).isEqualTo(1);
  }

  @Test
  void enRaekkeDerOgsaaErEtForloebTaellesEnGang() {
    Deltagerhold hold = hold("LEDIGE", 6, null);
    gennemfoer(hold);
    Oplysninger o = fyn("2020-05-01", "2020-06-01");
    gem(
        "X",
        1,
        DENGANG,
        new Oplysninger(
            o.startDato(),
            o.slutDato(),
            o.projekttype(),
            o.raad(),
            o.amk(),
            null,
            20,
            null,
            o.status(),
            null,
            hold.forloebId()));
    gem(hold.forloebId(), 1, DENGANG, o);

    assertThat(ialt(tal(), Noegletal.PROJEKTER)).isEqualTo(1);
    assertThat(ialt(tal(), Noegletal.KURSISTER)).isEqualTo(6);
  }

  private Deltagerhold hold(String type, int antal, String bopael) {
    return Deltagerhold.begyndt(
        scene,
        type,
        opret,
        begynd,
        IntStream.rangeClosed(1, antal)
            .mapToObj(nr -> new NyDeltager("D-" + nr, "1", null, 1990, bopael))
            .toArray(NyDeltager[]::new));
  }

  private void gennemfoer(Deltagerhold hold) {
    forloeb.afslut(hold.forloebId(), Forloebstatus.GENNEMFOERT, null);
  }

  private void gem(String id, int nr, Instant hvornaar, Oplysninger o) {
    register.tilfoej(List.of(new Registerprojekt(id, nr, o, "registeradministrator", hvornaar)));
  }

  private static Oplysninger fyn(String start, String slut) {
    return oplysninger(start, slut, "RAR Fyn", "AMK Syd", Forloebstatus.GENNEMFOERT);
  }

  private static Oplysninger medStatus(Forloebstatus status) {
    return oplysninger("2020-05-01", "2020-06-01", "RAR Fyn", "AMK Syd", status);
  }

  private static Oplysninger raad(String start, String raad, String amk) {
    return oplysninger(start, null, raad, amk, Forloebstatus.GENNEMFOERT);
  }

  private static Oplysninger oplysninger(
      String start, String slut, String raad, String amk, Forloebstatus status) {
    return new Oplysninger(
        LocalDate.parse(start),
        slut == null ? null : LocalDate.parse(slut),
        Projekttype.LEDIGE,
        raad,
        amk,
        null,
        20,
        null,
        status,
        null,
        null);
  }

  private Jobveutal tal() {
    return tal(Datoer.dagen(ur.instant()));
  }

  private Jobveutal tal(LocalDate pr) {
    return visTal.vis(KOORDINATOR, Taludvalg.ALLE, pr);
  }
}
