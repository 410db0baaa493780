package dk.jobveu.projektplan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomhed.Oensker;
import dk.jobveu.behov.Virksomhed.Status;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.projektplan.Informationsmateriale.Afsender;
import dk.jobveu.projektplan.Informationsmateriale.Modtager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The five versions of the information material (D15, R-7.15). */
class InformationsmaterialeTest {

  private static final Registrering R =
      new Registrering("JV-1", "bruger", "o", null, Instant.EPOCH);

  @Test
  void borgerenFaarAtVideHvadKursetFoererTilOgHvornaar() {
    assertThat(tekst(Modtager.BORGERE))
        .contains(
            "konkret job", "søger 20 medarbejdere (fibertekniker)", "Tradium", "3. april 2026")
        .contains("informationsdag den 4. marts 2026")
        .contains("Bag forløbet står TEKNIQ og Dansk El-Forbund.", "Kontakt Jobcenter Randers.")
        .doesNotContain("400000");
  }

  @Test
  void jobcentretFaarScreeningsdatoenOgVirksomhedenFaarSinGevinst() {
    assertThat(tekst(Modtager.JOBCENTRE)).contains("screeningen den 14. marts 2026");
    assertThat(tekst(Modtager.VIRKSOMHEDER)).contains("medarbejdere", "besøge holdet");
  }

  /** Each kind of reader is told of a gain of its own, and none of another's. */
  @Test
  void hverSlagsLaeserHarSinGevinst() {
    assertThat(tekst(Modtager.PARTER)).contains("en vej til faget", "Fortæl jeres medlemmer");
    assertThat(tekst(Modtager.SKOLER))
        .contains("fundet og screenet på forhånd", "begynder den 3. april 2026");
    assertThat(Stream.of(Modtager.values()).map(m -> tekst(m).split("\\. ", 2)[0]))
        .doesNotHaveDuplicates();
    for (Modtager m : List.of(Modtager.PARTER, Modtager.SKOLER)) {
      assertThat(tekst(kunBeskaeftigede(), m, virksomhed("Lufthavnen", 55, null)))
          .contains("medarbejdere")
          .doesNotContain("ledige", "ufaglærte", "screenet", "Jobcentrene");
    }
  }

  /** Companies that send their own employees look for nobody, and are not counted as if. */
  @Test
  void virksomhederDerSenderEgneMedarbejdereSoegerIngen() {
    assertThat(
            tekst(
                Planer.komplet(R),
                Modtager.VIRKSOMHEDER,
                virksomhed("Intego", 15, Oensker.BEGGE),
                virksomhed("Lufthavnen", 55, Oensker.BESKAEFTIGEDE)))
        .contains("Virksomhederne søger 15 medarbejdere (fibertekniker).");
    assertThat(tekst(kunBeskaeftigede(), Modtager.VIRKSOMHEDER, virksomhed("Lufthavnen", 55, null)))
        .contains("Virksomhederne sender deres egne medarbejdere på kurset.")
        .doesNotContain("søger");
  }

  @Test
  void deJobDerErSkrevetUnderPaaStaarForAlleLaesereOgSaaForBorgerne() {
    for (Modtager m : Modtager.values()) {
      assertThat(tekst(Planer.komplet(R), 12, m, virksomhed("Intego", 15, Oensker.LEDIGE)))
          .contains("I deres hensigtserklæringer regner de med 12 job.");
    }
    assertThat(tekst(Modtager.BORGERE)).doesNotContain("hensigtserklæring");
    assertThat(
            tekst(
                kunBeskaeftigede(),
                12,
                Modtager.VIRKSOMHEDER,
                virksomhed("Lufthavnen", 55, Oensker.BESKAEFTIGEDE)))
        .doesNotContain("hensigtserklæring");
  }

  private static Projektplan kunBeskaeftigede() {
    Projektplan p = Planer.komplet(R);
    Planindhold i = p.indhold();
    return new Projektplan(
        R,
        p.version(),
        p.status(),
        p.mangler(),
        new Planindhold(
            i.formaal(),
            new Planindhold.Deltagere(
                Planindhold.Maalgruppevalg.ALLE, Set.of(), null, null, 55, "Kabler"),
            i.screening(),
            i.krav(),
            i.opfoelgning(),
            i.oekonomi(),
            i.tidsplan(),
            i.ansvar(),
            i.fravalg()),
        p.udbyder());
  }

  private static String tekst(Modtager modtager) {
    return tekst(
        Planer.komplet(R),
        modtager,
        virksomhed("Intego", 15, Oensker.LEDIGE),
        virksomhed("Xterna", 5, Oensker.LEDIGE));
  }

  private static String tekst(Projektplan plan, Modtager modtager, Virksomhed... virksomheder) {
    return tekst(plan, 0, modtager, virksomheder);
  }

  private static String tekst(
      Projektplan plan, int lovede, Modtager modtager, Virksomhed... virksomheder) {
    return Informationsmateriale.af(
            plan,
            List.of(virksomheder),
            lovede,
            new Afsender("Tradium", List.of("TEKNIQ", "Dansk El-Forbund"), "Jobcenter Randers"),
            modtager)
        .tekst();
  }

  private static Virksomhed virksomhed(String navn, int stillinger, Oensker oensker) {
    return new Virksomhed(
        navn,
        R,
        navn,
        null,
        "Fibertekniker",
        stillinger,
        null,
        oensker,
        "jobcenter",
        "jobcenter_randers",
        Status.TILKENDEGIVET,
        false,
        null,
        null);
  }
}
