package dk.jobveu.partsaftale.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Systemtest;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.partsaftale.Aftaleindhold;
import dk.jobveu.partsaftale.Blaastempling;
import dk.jobveu.partsaftale.KontrollerPartsaftale;
import dk.jobveu.partsaftale.Partsaftale;
import dk.jobveu.partsaftale.Partsaftaler;
import dk.jobveu.partsaftale.Partsside;
import dk.jobveu.partsaftale.Sidesvar;
import dk.jobveu.partsaftale.Tiltraedelse;
import dk.jobveu.proces.Scene;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Agreements and answers as they are stored. */
@Systemtest
class JdbcPartsaftalerTest {

  private static final LocalDate DAG = LocalDate.of(2026, 3, 2);

  @Autowired private Scene scene;
  @Autowired private Partsaftaler aftaler;
  @Autowired private KontrollerPartsaftale kontrollerPartsaftale;

  private Registrering r;

  @BeforeEach
  void forloeb() {
    Forloeb f = scene.forloeb();
    r = new Registrering(f.id(), "bruger", "tekniq", null, Instant.parse("2026-03-02T08:00:00Z"));
  }

  private Partsaftale udkast(int version, boolean alleLedige, String indsnaevring) {
    return new Partsaftale(
        r,
        version,
        new Aftaleindhold(
            Aftaleindhold.Form.SKRIFTLIG,
            "REGIONAL",
            "Formål",
            "Kabelmontør",
            "Kabellægning",
            alleLedige,
            null,
            indsnaevring,
            "Beskæftigede kan være med",
            "Fra ufaglært mod faglært",
            true,
            "Det er ikke besluttet",
            DAG),
        Partsaftale.Status.UDKAST,
        List.of());
  }

  private Tiltraedelse svar(Partsside side, Sidesvar.Svar svar, Blaastempling... opbakning) {
    return new Tiltraedelse(
        r,
        1,
        side,
        Tiltraedelse.Afgiver.ORGANISATION,
        "Organisation",
        new Sidesvar(svar, DAG, true, false, false, null, List.of(opbakning)));
  }

  private String kontrolleret() {
    return kontrollerPartsaftale.udfoer(new Intet(), r).partsaftaleStatus();
  }

  @Test
  void aftalenKommerUdSomDenBlevLagtInd() {
    aftaler.gemAftale(udkast(1, true, null));
    aftaler.gemAftale(udkast(2, false, "Kun de nærmeste kommuner"));
    assertThat(aftaler.seneste(r.forloebId()))
        .contains(udkast(2, false, "Kun de nærmeste kommuner"));
  }

  @Test
  void etNytSvarErstatterDetGamle() {
    aftaler.gemAftale(udkast(1, true, null));
    aftaler.gemSvar(
        svar(
            Partsside.LOENMODTAGER,
            Sidesvar.Svar.OPBAKNING,
            new Blaastempling(Blaastempling.Maade.LOGO, null, null),
            new Blaastempling(Blaastempling.Maade.STYREGRUPPE, "Referat", DAG)));
    Tiltraedelse underskrevet = svar(Partsside.LOENMODTAGER, Sidesvar.Svar.UNDERSKREVET);
    aftaler.gemSvar(underskrevet);
    assertThat(aftaler.tiltraedelser(r.forloebId(), 1)).containsExactly(underskrevet);
  }

  /** The answer has a day as well, and that of the stamp is not it. */
  @Test
  void enBlaastemplingUdenDagHarIngen() {
    aftaler.gemAftale(udkast(1, true, null));
    Tiltraedelse udenDag =
        svar(
            Partsside.LOENMODTAGER,
            Sidesvar.Svar.OPBAKNING,
            new Blaastempling(Blaastempling.Maade.LOGO, null, null));
    aftaler.gemSvar(udenDag);
    assertThat(aftaler.tiltraedelser(r.forloebId(), 1)).containsExactly(udenDag);
  }

  @Test
  void indsnaevretMaalgruppeErIOrdenMedEnBegrundelse() {
    aftaler.gemAftale(udkast(1, false, "Kun de nærmeste kommuner"));
    aftaler.gemSvar(svar(Partsside.ARBEJDSGIVER, Sidesvar.Svar.UNDERSKREVET));
    aftaler.gemSvar(svar(Partsside.LOENMODTAGER, Sidesvar.Svar.UNDERSKREVET));
    assertThat(kontrolleret()).isEqualTo("KOMPLET");
  }

  @Test
  void denEneSidesSvarErIkkeNok() {
    aftaler.gemAftale(udkast(1, true, null));
    aftaler.gemSvar(svar(Partsside.ARBEJDSGIVER, Sidesvar.Svar.UNDERSKREVET));
    assertThat(kontrolleret()).isEqualTo("AFVENT");
    assertThat(aftaler.seneste(r.forloebId()).orElseThrow().mangler()).containsExactly("U2");
  }

  @Test
  void enUnderskriftOgEnDokumenteretOpbakningErOpfyldtPaaAndenVis() {
    aftaler.gemAftale(udkast(1, true, null));
    aftaler.gemSvar(svar(Partsside.ARBEJDSGIVER, Sidesvar.Svar.UNDERSKREVET));
    aftaler.gemSvar(
        svar(
            Partsside.LOENMODTAGER,
            Sidesvar.Svar.OPBAKNING,
            new Blaastempling(Blaastempling.Maade.MEDUNDERSKRIFT, "Brev til medlemmer", DAG)));
    assertThat(kontrolleret()).isEqualTo("OPFYLDT_PAA_ANDEN_VIS");
  }
}
