package dk.jobveu.laering;

import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.laering.Casebeskrivelse.Casetekst;
import dk.jobveu.laering.Casebeskrivelse.Status;
import java.util.Optional;

/** Records the case as a person has corrected it, shared or not. */
@Brugstilfaelde
public class GodkendCasebeskrivelse implements Blanket<GodkendCasebeskrivelse.Svar, Intet> {

  /**
   * The case, and where it goes.
   *
   * @param deles whether it comes into the casebank
   */
  public record Svar(Casetekst tekst, Boolean deles) {}

  private final Caseudkast udkast;
  private final Laeringsarkiv arkiv;
  private final Haendelser haendelser;

  GodkendCasebeskrivelse(Caseudkast udkast, Laeringsarkiv arkiv, Haendelser haendelser) {
    this.udkast = udkast;
    this.arkiv = arkiv;
    this.haendelser = haendelser;
  }

  @Override
  public Optional<Svar> forslag(Situation s) {
    return Optional.of(new Svar(udkast.skriv(s.forloebId()), null));
  }

  @Override
  public Intet modtag(Svar svar, Situation s) {
    arkiv.gemCase(
        new Casebeskrivelse(
            s.registrering(), svar.tekst(), svar.deles() ? Status.GODKENDT : Status.IKKE_DELT));
    haendelser.registrer(
        s.registrering(),
        "CASE",
        svar.deles() ? "Casen er godkendt til casebanken." : "Casen deles ikke.");
    return new Intet();
  }
}
