package dk.jobveu.hold;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelse.Svar;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Underretninger;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cancels the class, logs the date and how far it had come, and tells all who had said
 * yes.
 */
@Service
public class AflysHold {

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

  @Transactional
  public void aflys(Registrering r) {
    List<Holdafgoerelse> alle = register.afgoerelser(r.forloebId());
    Holdafgoerelse seneste = alle.get(alle.size() - 1);
    LocalDate dato = Datoer.dagen(r.tidspunkt());
    register.aflys(r, new Holdaflysning(dato, seneste.stadie(), seneste.begrundelse()));
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
  }
}
