package dk.jobveu.hensigt;

import dk.jobveu.behov.Virksomheder;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.hensigt.Hensigtserklaering.Afgiver;
import dk.jobveu.hensigt.Hensigtserklaering.Afslag;
import dk.jobveu.hensigt.Hensigtserklaering.Status;
import dk.jobveu.kursus.Kursussammensaetning;
import dk.jobveu.kursus.Kursussammensaetninger;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * A company gives its letter of intent or declines; others write it down for it.
 */
@Component
public class IndhentHensigtserklaering {

  /** What the form says; see {@link Hensigtserklaering} for the fields. */
  public record Svar(
      Afgiver afgivetAf,
      boolean indholdMatcher,
      Boolean oenskerLedige,
      int antalJob,
      int antalLaerlingepladser,
      String betingelse,
      int jobgarantiAntal,
      boolean deltagerIInformationsmoede,
      boolean deltagerIScreening,
      LocalDate underskrevet) {}

  private final Hensigtserklaeringer erklaeringer;
  private final Virksomheder virksomheder;
  private final Kursussammensaetninger kurser;
  private final Afvigelser afvigelser;

  public IndhentHensigtserklaering(
      Hensigtserklaeringer erklaeringer,
      Virksomheder virksomheder,
      Kursussammensaetninger kurser,
      Afvigelser afvigelser) {
    this.erklaeringer = erklaeringer;
    this.virksomheder = virksomheder;
    this.kurser = kurser;
    this.afvigelser = afvigelser;
  }

  /** Drafts the letter; it holds once it is registered. */
  public void afgiv(Registrering registrering, String virksomhedId, Svar svar) {
    if (svar.jobgarantiAntal() > svar.antalJob()) {
      throw new Regelbrud(
          "jobgarantiAntal", "Der kan ikke garanteres flere job, end virksomheden regner med.");
    }
    Registrering paaVegneAf = registrering.paaVegneAf(virksomheder.hent(virksomhedId).navn());
    if (!svar.indholdMatcher()) {
      // everybody in the forløb reads it, and what a company wants is not for all of them
      afvigelser.registrer(
          registrering, "R-4.7", "En virksomhed mener ikke, at kursernes indhold passer helt.");
    }
    erklaeringer.gem(
        new Hensigtserklaering(
            paaVegneAf,
            virksomhedId,
            naesteVersion(registrering.forloebId(), virksomhedId),
            Status.KLADDE,
            svar.afgivetAf(),
            svar.indholdMatcher(),
            svar.oenskerLedige(),
            svar.antalJob(),
            svar.antalLaerlingepladser(),
            svar.betingelse(),
            svar.jobgarantiAntal(),
            svar.deltagerIInformationsmoede(),
            svar.deltagerIScreening(),
            svar.underskrevet(),
            kurser
                .gaeldende(registrering.forloebId())
                .map(Kursussammensaetning::version)
                .orElse(null),
            null));
  }

  /** The company does not give a letter. */
  public void afslaa(Registrering registrering, String virksomhedId, Afslag aarsag) {
    erklaeringer.gem(
        new Hensigtserklaering(
            registrering.paaVegneAf(virksomheder.hent(virksomhedId).navn()),
            virksomhedId,
            naesteVersion(registrering.forloebId(), virksomhedId),
            Status.AFSLAAET,
            null,
            false,
            null,
            0,
            0,
            null,
            0,
            false,
            false,
            null,
            null,
            aarsag));
  }

  /** Keeps what the company looks for, when anything was said. */
  public void kortlaeg(Virksomhedsprofil profil) {
    if (!profil.erTom()) {
      erklaeringer.gem(profil);
    }
  }

  private int naesteVersion(String forloebId, String virksomhedId) {
    return erklaeringer.seneste(forloebId, virksomhedId).map(h -> h.version() + 1).orElse(1);
  }
}
