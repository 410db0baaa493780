package dk.jobveu.hold;

import dk.jobveu.faelles.Arbejdsdage;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Fristdage;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.hold.Holdsamling.Holdsted;
import dk.jobveu.hold.Holdsamling.Status;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks those who must agree whether a class may be pooled with that of another forløb. */
@Component
class ForeslaaSamling {

  private final Samlingsvalg valg;
  private final Holdsamlinger samlinger;
  private final Holdregister register;
  private final Samlingsparter parter;
  private final Fristdage frister;
  private final Arbejdsdage arbejdsdage;
  private final Haendelser haendelser;
  private final Samlingsbeskeder beskeder;

  ForeslaaSamling(
      Samlingsvalg valg,
      Holdsamlinger samlinger,
      Holdregister register,
      Samlingsparter parter,
      Fristdage frister,
      Arbejdsdage arbejdsdage,
      Haendelser haendelser,
      Samlingsbeskeder beskeder) {
    this.valg = valg;
    this.samlinger = samlinger;
    this.register = register;
    this.parter = parter;
    this.frister = frister;
    this.arbejdsdage = arbejdsdage;
    this.haendelser = haendelser;
    this.beskeder = beskeder;
  }

  /**
   * @return the last day to answer on
   */
  LocalDate foreslaa(Registrering r, int holdNr, String valgt, String begrundelse) {
    if (valgt == null) {
      throw new Regelbrud("samlesMed", "Vælg det hold, I vil gå sammen med.");
    }
    Nabohold n =
        valg.valgt(r.forloebId(), holdNr, valgt)
            .orElseThrow(
                () ->
                    new Regelbrud(
                        "samlesMed", "Det hold kan ikke længere tage imod. Vælg et andet."));
    LocalDate frist = frist(r, holdNr, n);
    Holdsamling ny =
        new Holdsamling(
            r,
            samlinger.fra(r.forloebId()).size() + 1,
            holdNr,
            n.forloebId(),
            n.holdNr(),
            valg.antal(r.forloebId(), holdNr),
            frist,
            begrundelse,
            Holdsted.af(register, n.forloebId(), n.holdNr()),
            Status.FORESLAAET);
    samlinger.foreslaa(ny, parter.enige(r.forloebId(), holdNr, n));
    haendelser.registrer(
        r,
        "SAMLING_FORESLAAET",
        register.omtale(r.forloebId(), holdNr)
            + " er foreslået samlet med et hold i et andet forløb. Dem, der skal være enige, er"
            + " spurgt.");
    beskeder.spurgt(ny);
    return frist;
  }

  /**
   * In time for both to decide otherwise, as far as that is still to come: the last answer may come
   * as the day ends, so it is the working day before.
   */
  private LocalDate frist(Registrering r, int holdNr, Nabohold n) {
    LocalDate idag = Datoer.dagen(r.tidspunkt());
    Holdvilkaar egne = register.hent(r.forloebId(), holdNr).vilkaar();
    LocalDate senest =
        List.of(egne.beslutningsdato(), n.beslutningsdato(), egne.start(), n.start()).stream()
            .filter(d -> d.isAfter(idag))
            .min(LocalDate::compareTo)
            .map(d -> arbejdsdage.foer(d, 1))
            .filter(d -> d.isAfter(idag))
            .orElse(idag);
    return frister.sidsteDag("svar", senest);
  }
}
