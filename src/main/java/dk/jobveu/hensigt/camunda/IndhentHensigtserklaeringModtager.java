package dk.jobveu.hensigt.camunda;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.hensigt.Hensigtserklaering.Afgiver;
import dk.jobveu.hensigt.Hensigtserklaering.Afslag;
import dk.jobveu.hensigt.IndhentHensigtserklaering;
import dk.jobveu.hensigt.Virksomhedsprofil;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form {@code indhent_hensigtserklaering}, one task a company. */
@Component
class IndhentHensigtserklaeringModtager implements Blanketmodtager {

  private final IndhentHensigtserklaering indhent;

  IndhentHensigtserklaeringModtager(IndhentHensigtserklaering indhent) {
    this.indhent = indhent;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    Registrering registrering = svar.registrering();
    String virksomhedId = svar.variabel(Procesvariabler.VIRKSOMHED_ID);
    if (!svar.ja("svar")) {
      indhent.afslaa(registrering, virksomhedId, Afslag.valueOf(svar.tekst("afslagAarsag")));
      return Map.of(Procesvariabler.HENSIGT_UDFALD, "AFSLAAET");
    }
    indhent.afgiv(
        registrering,
        virksomhedId,
        new IndhentHensigtserklaering.Svar(
            Afgiver.valueOf(svar.tekst("afgivetAf")),
            svar.ja("indholdMatcher"),
            svar.tekst("oenskerLedige") == null ? null : svar.ja("oenskerLedige"),
            antal(svar, "antalJob"),
            antal(svar, "antalLaerlingepladser"),
            svar.tekst("betingelse"),
            antal(svar, "jobgarantiAntal"),
            svar.ja("deltagerIInformationsmoede"),
            svar.ja("deltagerIScreening"),
            svar.dato("underskrevet")));
    indhent.kortlaeg(
        new Virksomhedsprofil(
            registrering,
            virksomhedId,
            svar.tekst("arbejdstider"),
            svar.tekst("personligeKompetencer"),
            svar.tekst("socialeKompetencer")));
    return Map.of(Procesvariabler.HENSIGT_UDFALD, "AFGIVET");
  }

  private static int antal(Besvarelse svar, String felt) {
    Integer antal = svar.heltal(felt);
    return antal == null ? 0 : antal;
  }
}
