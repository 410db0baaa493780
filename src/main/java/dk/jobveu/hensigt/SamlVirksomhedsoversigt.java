package dk.jobveu.hensigt;

import dk.jobveu.behov.NyVirksomhed;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.behov.Virksomhedsmelding;
import dk.jobveu.behov.Virksomhedsmelding.Meldt;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Haendelser;
import java.util.List;
import java.util.Optional;

/**
 * After the kick-off the job centre makes up the list of companies (D9, R-4.6, R-7.9). It is filled
 * with those that are known, so that the job centre only corrects it.
 */
@Brugstilfaelde
public class SamlVirksomhedsoversigt implements Blanket<SamlVirksomhedsoversigt.Svar, Intet> {

  private static final String KILDE = "jobcenter";

  /** The companies of the forløb. */
  public record Svar(List<Raekke> oversigt) {}

  /** A company, and whether it still has a need. */
  public record Raekke(NyVirksomhed virksomhed, Boolean erMed) {

    static Raekke af(Virksomhed v) {
      return new Raekke(
          new NyVirksomhed(
              v.navn(),
              v.cvr(),
              v.oensker(),
              v.stillingsbetegnelse(),
              v.antalStillinger(),
              v.startvindue(),
              false),
          true);
    }
  }

  private final Virksomheder virksomheder;
  private final Virksomhedsmelding meld;
  private final Haendelser haendelser;

  SamlVirksomhedsoversigt(
      Virksomheder virksomheder, Virksomhedsmelding meld, Haendelser haendelser) {
    this.virksomheder = virksomheder;
    this.meld = meld;
    this.haendelser = haendelser;
  }

  @Override
  public Optional<Svar> forslag(Situation s) {
    return Optional.of(
        new Svar(virksomheder.tilkendegivne(s.forloebId()).stream().map(Raekke::af).toList()));
  }

  @Override
  public Intet modtag(Svar svar, Situation s) {
    String forloebId = s.forloebId();
    meld.ajourfoer(
        s.registrering(),
        KILDE,
        "oversigt",
        svar.oversigt().stream().map(v -> new Meldt(v.virksomhed(), v.erMed(), false)).toList());
    haendelser.registrer(
        s.registrering(),
        "VIRKSOMHEDSOVERSIGT_SAMLET",
        "Virksomheder med et behov på oversigten: "
            + virksomheder.tilkendegivne(forloebId).size()
            + ".");
    return new Intet();
  }
}
