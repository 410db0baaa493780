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
import org.junit.jupiter.api.Test;

/** The three versions of the information material (D15, R-7.15). */
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

  private static String tekst(Modtager modtager) {
    return Informationsmateriale.af(
            Planer.komplet(R),
            List.of(virksomhed("Intego", 15), virksomhed("Xterna", 5)),
            new Afsender("Tradium", List.of("TEKNIQ", "Dansk El-Forbund"), "Jobcenter Randers"),
            modtager)
        .tekst();
  }

  private static Virksomhed virksomhed(String navn, int stillinger) {
    return new Virksomhed(
        navn,
        R,
        navn,
        null,
        "Fibertekniker",
        stillinger,
        null,
        Oensker.LEDIGE,
        "jobcenter",
        "jobcenter_randers",
        Status.TILKENDEGIVET,
        false,
        null,
        null);
  }
}
