package dk.jobveu.deltager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobveu.Systemtest;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Systemtest
class OpretDeltagereTest {

  @Autowired Scene scene;
  @Autowired OpretDeltagere opretDeltagere;
  @Autowired Deltagere deltagere;
  @Autowired Forloebregister register;
  @Autowired Kontaktbog kontakter;
  @Autowired RegistrerKontakter registrerKontakter;

  private String forloebId;

  @BeforeEach
  void forloeb() {
    forloebId = scene.forloeb().id();
  }

  @Test
  void jobcentretOpretterMangePaaEnGangOgKanSendeListenIgen() {
    List<NyDeltager> liste =
        List.of(
            new NyDeltager("RAND-01", "1", null, 1991, "0751"),
            new NyDeltager("RAND-02", "3", null, null, null));

    opretDeltagere.opret(af(Testaktoerer.JOBCENTER), Testaktoerer.JOBCENTER, liste);
    opretDeltagere.opret(af(Testaktoerer.JOBCENTER), Testaktoerer.JOBCENTER, liste);

    assertThat(deltagere.afJobcenter(forloebId, Testaktoerer.JOBCENTER))
        .extracting(Deltager::deltagerId, Deltager::udsatEllerUng)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("RAND-01", false),
            org.assertj.core.groups.Tuple.tuple("RAND-02", true));
    assertThat(deltagere.afJobcenter(forloebId, Testaktoerer.JOBCENTER_2)).isEmpty();
    assertThat(deltagere.hent(forloebId, "RAND-02").maalgruppe()).isEqualTo("3");
    // where somebody lives is kept beside where the forløb belongs
    assertThat(deltagere.hent(forloebId, "RAND-01").bopaelskommune()).isEqualTo("0751");
    assertThat(register.hent(forloebId).kommunekode()).isEqualTo("0730");
  }

  @Test
  void denDerIkkeFaarEtPseudonymFaarEtTilfaeldigt() {
    List<Deltager> nye =
        opretDeltagere.opret(
            af(Testaktoerer.JOBCENTER),
            Testaktoerer.JOBCENTER,
            List.of(NyDeltager.iMaalgruppe("1"), NyDeltager.iMaalgruppe("1")));

    assertThat(nye).extracting(Deltager::deltagerId).doesNotHaveDuplicates();
    assertThat(nye.get(0).deltagerId()).matches("D-[2-9A-Z]{8}");
  }

  @Test
  void etCprNummerEllerEnUkendtMaalgruppeAfvisesOgIntetGemmes() {
    for (NyDeltager forkert :
        List.of(
            new NyDeltager("010190-1234", "1", null, null, null),
            new NyDeltager("X0101901234", "1", null, null, null),
            new NyDeltager("RAND-03", "14", null, null, null))) {
      assertThatThrownBy(
              () ->
                  opretDeltagere.opret(
                      af(Testaktoerer.JOBCENTER),
                      Testaktoerer.JOBCENTER,
                      List.of(NyDeltager.iMaalgruppe("1"), forkert)))
          .isInstanceOf(Regelbrud.class);
    }
    assertThat(deltagere.iForloeb(forloebId)).isEmpty();
  }

  @Test
  void etAndetJobcentersPseudonymKanIkkeTages() {
    opretDeltagere.opret(
        af(Testaktoerer.JOBCENTER),
        Testaktoerer.JOBCENTER,
        List.of(new NyDeltager("FAELLES", "1", null, null, null)));

    assertThatThrownBy(
            () ->
                opretDeltagere.opret(
                    af(Testaktoerer.JOBCENTER_2),
                    Testaktoerer.JOBCENTER_2,
                    List.of(new NyDeltager("FAELLES", "1", null, null, null))))
        .isInstanceOf(Regelbrud.class)
        .hasMessageContaining("allerede i brug");
    assertThatThrownBy(
            () ->
                opretDeltagere.opret(
                    af(Testaktoerer.JOBCENTER_2),
                    Testaktoerer.JOBCENTER,
                    List.of(NyDeltager.iMaalgruppe("1"))))
        .isInstanceOf(Regelbrud.class)
        .hasMessageContaining("andet jobcenter");
  }

  @Test
  void kunDetEgneJobcenterSerOgSkriverNavne() {
    opretDeltagere.opret(
        af(Testaktoerer.JOBCENTER),
        Testaktoerer.JOBCENTER,
        List.of(new NyDeltager("RAND-01", "1", null, null, null)));
    Kontaktoplysning k =
        new Kontaktoplysning("RAND-01", "Prøve Person", "12345678", "proeve@example.dk");

    registrerKontakter.registrer(af(Testaktoerer.JOBCENTER), List.of(k));

    assertThat(kontakter.forJobcenter(forloebId, Testaktoerer.JOBCENTER)).containsExactly(k);
    assertThat(kontakter.forJobcenter(forloebId, Testaktoerer.JOBCENTER_2)).isEmpty();
    assertThat(kontakter.forJobcenter(forloebId, Testaktoerer.KOORDINATOR)).isEmpty();
    assertThatThrownBy(
            () ->
                registrerKontakter.registrer(
                    af(Testaktoerer.KOORDINATOR).paaVegneAf(Testaktoerer.JOBCENTER), List.of(k)))
        .isInstanceOf(Regelbrud.class);
    assertThat(k.toString()).doesNotContain("Person");
  }

  private Registrering af(String organisation) {
    return new Registrering(
        forloebId,
        Testaktoerer.bruger(organisation),
        organisation,
        null,
        Instant.parse("2026-03-02T08:00:00Z"));
  }
}
