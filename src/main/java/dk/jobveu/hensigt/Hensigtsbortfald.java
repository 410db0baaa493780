package dk.jobveu.hensigt;

import dk.jobveu.behov.Tilbagetraekningsvidne;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.hensigt.Hensigtserklaering.Status;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A letter of intent does not outlive its company's wish. */
@Component
class Hensigtsbortfald implements Tilbagetraekningsvidne {

  private static final Set<Status> STAAENDE =
      Set.of(Status.KLADDE, Status.GAELDENDE, Status.SKAL_BEKRAEFTES_IGEN);

  private final Hensigtserklaeringer erklaeringer;

  Hensigtsbortfald(Hensigtserklaeringer erklaeringer) {
    this.erklaeringer = erklaeringer;
  }

  @Override
  public void virksomhedErUde(Registrering r, String virksomhedId) {
    erklaeringer
        .seneste(r.forloebId(), virksomhedId)
        .filter(h -> STAAENDE.contains(h.status()))
        .ifPresent(h -> erklaeringer.gemErklaering(h.med(Status.BORTFALDET)));
  }
}
