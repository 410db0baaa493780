package dk.jobveu.match;

import static dk.jobveu.deltager.Deltagerhold.START;
import static dk.jobveu.deltager.Deltagerhold.ny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobveu.Systemtest;
import dk.jobveu.deltager.BegyndDeltagerforloeb;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagerhold;
import dk.jobveu.deltager.Kursusresultat;
import dk.jobveu.deltager.OpretDeltagere;
import dk.jobveu.deltager.RegistrerGennemfoersel;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import dk.jobveu.proces.Scene;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a match must say before it is one (D21). */
@Systemtest
class RegistrerMatchTest {

  private static final LocalDate DAG = START.plusWeeks(8);

  @Autowired Scene scene;
  @Autowired OpretDeltagere opret;
  @Autowired BegyndDeltagerforloeb start;
  @Autowired RegistrerGennemfoersel gennemfoer;
  @Autowired RegistrerMatchliste registrer;
  @Autowired RegistrerMatch blanket;
  @Autowired Matchregister register;

  private Deltagerhold hold;

  @BeforeEach
  void holdetHarGennemfoert() {
    hold =
        Deltagerhold.begyndt(
            scene, "BEGGE", opret, start, ny("A", "1"), ny("B", Deltager.BESKAEFTIGET));
    gennemfoer.registrer(
        hold.skole(),
        List.of(new Kursusresultat("A", DAG, 2, 1, 1), new Kursusresultat("B", DAG, 2, 1, 1)));
  }

  @Test
  void alvorligeManglerAfvisesOgIntetGemmes() {
    afvist("CVR", match("A", "123", SerSigSelv.JA, Matchudfald.ORDINAERT_JOB, DAG, null));
    afvist(
        "Vælg virksomheden", match("A", null, SerSigSelv.JA, Matchudfald.ORDINAERT_JOB, DAG, null));
    afvist(
        "arbejdsfællesskabet", match("A", "12345678", null, Matchudfald.ORDINAERT_JOB, DAG, null));
    afvist(
        "første arbejdsdag",
        match("A", "12345678", SerSigSelv.JA, Matchudfald.ORDINAERT_JOB, null, null));
    afvist("slutter", match("A", "12345678", SerSigSelv.JA, Matchudfald.LOENTILSKUD, null, null));
    afvist("slutter", match("A", "12345678", SerSigSelv.JA, Matchudfald.PRAKTIK, null, DAG));
    afvist("allerede et job", match("B", "12345678", SerSigSelv.JA, Matchudfald.EGU, null, DAG));
    afvist("hvad borgeren ønsker", uden("oensker"));
    afvist("hvad matchet førte til", uden("udfald"));
    afvist("datoen", uden("dato"));

    assertThat(register.senesteIForloeb(hold.forloebId())).isEmpty();
  }

  @Test
  void enFejlIListenAfviserHeleListen() {
    Matchmelding god = match("A", "12345678", SerSigSelv.JA, Matchudfald.ORDINAERT_JOB, DAG, null);

    assertThatThrownBy(() -> registrer.registrerMatch(hold.jobcenter(), List.of(god, god)))
        .hasMessageContaining("to gange");
    assertThat(register.senesteIForloeb(hold.forloebId())).isEmpty();
  }

  @Test
  void enVirksomhedUdenforForloebetErIkkePaaListen() {
    Matchmelding m =
        new Matchmelding(
            "A",
            DAG,
            "findes-ikke",
            null,
            Matchoenske.UFAGLAERT_JOB,
            null,
            SerSigSelv.JA,
            null,
            Matchudfald.ORDINAERT_JOB,
            DAG,
            null,
            false);

    afvist("forløbets virksomheder", m);
  }

  @Test
  void blankettensFejlStaarVedDensEgetFelt() {
    Matchsvar uden =
        new Matchsvar(
            DAG,
            Matchoenske.UFAGLAERT_JOB,
            Matchudfald.ORDINAERT_JOB,
            null,
            null,
            false,
            SerSigSelv.JA,
            null,
            DAG,
            null,
            false);
    Situation opgave = new Situation(hold.jobcenter(), Map.of("deltagerId", "A"));

    assertThatThrownBy(() -> blanket.modtag(uden, opgave))
        .isInstanceOf(Regelbrud.class)
        .hasMessageContaining("Vælg virksomheden")
        .extracting("felt")
        .isEqualTo("matchVirksomhed");
    assertThat(register.senesteIForloeb(hold.forloebId())).isEmpty();
  }

  private void afvist(String besked, Matchmelding m) {
    assertThatThrownBy(() -> registrer.registrerMatch(hold.jobcenter(), List.of(m)))
        .isInstanceOf(Regelbrud.class)
        .hasMessageContaining(besked);
  }

  private static Matchmelding uden(String felt) {
    return new Matchmelding(
        "A",
        felt.equals("dato") ? null : DAG,
        null,
        "12345678",
        felt.equals("oensker") ? null : Matchoenske.UFAGLAERT_JOB,
        true,
        SerSigSelv.JA,
        null,
        felt.equals("udfald") ? null : Matchudfald.ORDINAERT_JOB,
        DAG,
        null,
        false);
  }

  private static Matchmelding match(
      String deltager,
      String cvr,
      SerSigSelv serSigSelv,
      Matchudfald udfald,
      LocalDate jobstart,
      LocalDate slutdato) {
    return new Matchmelding(
        deltager,
        DAG,
        null,
        cvr,
        Matchoenske.UFAGLAERT_JOB,
        true,
        serSigSelv,
        null,
        udfald,
        jobstart,
        slutdato,
        false);
  }
}
