package dk.jobveu.hold;

import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelse.Svar;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Underretninger;
import java.time.LocalDate;

/**
 * Cancels the class, logs the date and how far it had come, and tells all who had said
 * yes.
 */
@Brugstilfaelde
public class AflysHold implements Trin<Intet, Intet> {

  private final Holdregister register;
  private final Deltagelser deltagelser;
  private final Underretninger underretninger;
  private final Haendelser haendelser;

  public AflysHold(
      Holdregister register,
      Deltagelser deltagelser,
      Underretninger underretninger,
      Haendelser haendelser) {
    this.register = register;
    this.deltagelser = deltagelser;
    this.underretninger = underretninger;
    this.haendelser = haendelser;
  }

  @Override
  public Intet udfoer(Intet intet, Registrering r) {
    Holdafgoerelse seneste = register.senesteAfgoerelse(r.forloebId());
    LocalDate dato = Datoer.dagen(r.tidspunkt());
    register.aflysHold(r, new Holdaflysning(dato, seneste.stadie(), seneste.begrundelse()));
    for (Deltagelse d : deltagelser.alle(r.forloebId())) {
      if (d.svar() == Svar.ACCEPTERET) {
        underretninger.send(
            "hold-aflyst-%s-%s".formatted(r.forloebId(), d.aktoerId()),
            r.forloebId(),
            d.aktoerId(),
            "Holdet er aflyst",
            "Holdet i forløb %s er aflyst, fordi der var for få deltagere."
                .formatted(r.forloebId()));
      }
    }
    haendelser.registrer(r, "HOLD_AFLYST", "Holdet er aflyst, fordi der var for få deltagere.");
    return new Intet();
  }
}
