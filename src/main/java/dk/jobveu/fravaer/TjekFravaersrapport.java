package dk.jobveu.fravaer;

import dk.jobveu.faelles.Arbejdsdage;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.hold.Kursusdrift;
import dk.jobveu.hold.Kursusdrift.Kursusstart;
import java.time.LocalDate;

/**
 * Reminds the school when the day's absence report is missing; that it is missing is itself an
 * event. Only teaching days count: working days from the first to the last day of
 * the course.
 */
@Brugstilfaelde
public class TjekFravaersrapport implements Trin<TjekFravaersrapport.Skole, Intet> {

  /** The school that runs the course. */
  public record Skole(String uddannelsesinstitution, int holdNr) {}

  private final Fravaersregister rapporter;
  private final Holdregister register;
  private final Kursusdrift drift;
  private final Underretninger underretninger;
  private final Haendelser haendelser;
  private final Arbejdsdage arbejdsdage;

  public TjekFravaersrapport(
      Fravaersregister rapporter,
      Holdregister register,
      Kursusdrift drift,
      Underretninger underretninger,
      Haendelser haendelser,
      Arbejdsdage arbejdsdage) {
    this.rapporter = rapporter;
    this.register = register;
    this.drift = drift;
    this.underretninger = underretninger;
    this.haendelser = haendelser;
    this.arbejdsdage = arbejdsdage;
  }

  @Override
  public Intet udfoer(Skole skole, Registrering r) {
    LocalDate dag = Datoer.dagen(r.tidspunkt());
    if (erUndervisningsdag(r.forloebId(), skole.holdNr(), dag)
        && !rapporter.rapportModtaget(r.forloebId(), skole.holdNr(), dag)
        && rapporter.gemRykker(r, skole.uddannelsesinstitution(), skole.holdNr(), dag)) {
      ryk(r, skole, dag);
    }
    return new Intet();
  }

  private void ryk(Registrering r, Skole skole, LocalDate dag) {
    underretninger.send(
        "fravaersrapport-%s-%d-%s".formatted(r.forloebId(), skole.holdNr(), dag),
        r.forloebId(),
        skole.uddannelsesinstitution(),
        "Dagens fraværsrapport mangler",
        "Jobcentrene mangler fraværsrapporten for %s i forløb %s. Send den i dag, så de kan hjælpe i tide."
            .formatted(Datoer.tekst(dag), r.forloebId()));
    haendelser.registrer(
        r,
        "FRAVAERSRAPPORT_MANGLER",
        "Fraværsrapporten for %s mangler.".formatted(Datoer.tekst(dag)));
  }

  private boolean erUndervisningsdag(String forloebId, int holdNr, LocalDate dag) {
    if (!arbejdsdage.erArbejdsdag(dag)) {
      return false;
    }
    LocalDate foerste =
        drift
            .start(forloebId, holdNr)
            .map(Kursusstart::startetDen)
            .orElseGet(() -> register.hent(forloebId, holdNr).vilkaar().start());
    return !dag.isBefore(foerste)
        && !dag.isAfter(register.hent(forloebId, holdNr).vilkaar().slut());
  }
}
