package dk.jobveu.hold;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.frafald.Pladsfylder;
import dk.jobveu.screening.Afklaringsgang;
import dk.jobveu.screening.Screeningsresultat;
import dk.jobveu.screening.Screeningsresultater;
import dk.jobveu.screening.Screeningsudfald;
import java.util.Comparator;
import java.util.List;

/**
 * Gives the place of someone who left before the course began to the one who has waited longest, in
 * the same job centre first. The job centre is told, and enrols the new one itself.
 */
@Brugstilfaelde
public class FyldPladsen implements Pladsfylder {

  private final Deltagere deltagere;
  private final Screeningsresultater resultater;
  private final Tilmeldinger tilmeldinger;
  private final Pladser pladser;
  private final Fordeling fordeling;
  private final Underretninger underretninger;
  private final Afklaringsgang afklaring;

  public FyldPladsen(
      Deltagere deltagere,
      Screeningsresultater resultater,
      Tilmeldinger tilmeldinger,
      Pladser pladser,
      Fordeling fordeling,
      Underretninger underretninger,
      Afklaringsgang afklaring) {
    this.deltagere = deltagere;
    this.resultater = resultater;
    this.tilmeldinger = tilmeldinger;
    this.pladser = pladser;
    this.fordeling = fordeling;
    this.underretninger = underretninger;
    this.afklaring = afklaring;
  }

  @Override
  public void fyld(Registrering r, String deltagerId) {
    tilmeldinger.fjern(r.forloebId(), deltagerId);
    pladser.fjern(r.forloebId(), deltagerId);
    Deltager gaaet = deltagere.hent(r.forloebId(), deltagerId);
    resultater.afJobcenter(r.forloebId(), gaaet.jobcenter()).stream()
        .filter(s -> s.deltagerId().equals(deltagerId))
        .filter(s -> s.resultat() == Screeningsudfald.UDVALGT)
        .findFirst()
        .ifPresent(
            s -> {
              resultater.gemResultat(r, s.medResultat(Screeningsudfald.TRUKKET_SIG));
              rykOp(r, gaaet.jobcenter());
            });
  }

  private void rykOp(Registrering r, String jobcenter) {
    resultater.venteliste(r.forloebId()).stream()
        .min(Comparator.comparing(s -> !s.jobcenter().equals(jobcenter)))
        .ifPresent(s -> rykOp(r, s));
  }

  private void rykOp(Registrering r, Screeningsresultat ny) {
    Screeningsresultat udvalgt = ny.medResultat(Screeningsudfald.UDVALGT);
    resultater.gemResultat(r, udvalgt);
    afklaring.screenet(r, List.of(udvalgt));
    fordeling.placer(r);
    underretninger.send(
        "rykket-op-%s-%s".formatted(r.forloebId(), ny.deltagerId()),
        r.forloebId(),
        ny.jobcenter(),
        "En plads er blevet ledig",
        "%s er rykket op fra ventelisten. Tal med borgeren, og tilmeld på listen i Projektrum."
            .formatted(ny.deltagerId()));
  }
}
