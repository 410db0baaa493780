package dk.jobveu.koordination;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Fritekst;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Udtraedelseshinder;
import dk.jobveu.forloeb.Udtraedelsesvidne;
import dk.jobveu.forloeb.Underretninger;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * An organisation that said yes wants out, and nobody can order it to stay: the coordinator
 * takes it out with a reason, and has its tasks from then on, those that come later too.
 */
@Brugstilfaelde
public class LadTraedeUd {

  private static final int HOEJST = 500;

  private final Deltagelser deltagelser;
  private final Udtraedende udtraedende;
  private final List<Udtraedelseshinder> hindre;
  private final Haendelser haendelser;
  private final Underretninger underretninger;
  private final List<Udtraedelsesvidne> vidner;
  private final Clock ur;

  LadTraedeUd(
      Deltagelser deltagelser,
      Udtraedende udtraedende,
      List<Udtraedelseshinder> hindre,
      Haendelser haendelser,
      Underretninger underretninger,
      List<Udtraedelsesvidne> vidner,
      Clock ur) {
    this.deltagelser = deltagelser;
    this.udtraedende = udtraedende;
    this.hindre = List.copyOf(hindre);
    this.haendelser = haendelser;
    this.underretninger = underretninger;
    this.vidner = List.copyOf(vidner);
    this.ur = ur;
  }

  /**
   * @throws Regelbrud at {@code grund}, when it is missing or something has to be settled first
   */
  public void ud(Indsigt indsigt, String aktoerId, String skrevet) {
    Aktoer aktoer = udtraedende.find(indsigt, aktoerId);
    String grund = Fritekst.laes("grund", skrevet, HOEJST);
    if (grund == null) {
      throw new Regelbrud("grund", "Skriv kort, hvorfor de træder ud.");
    }
    hindre.stream()
        .map(h -> h.foerst(indsigt.forloebId(), aktoerId))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(
            hvad -> {
              throw new Regelbrud("grund", hvad);
            });
    Registrering r = indsigt.registrering(indsigt.forloeb().koordinator(), ur.instant());
    deltagelser.tagUd(r.forloebId(), aktoerId, grund);
    vidner.forEach(v -> v.erTraadtUd(r, aktoerId, grund));
    haendelser.registrer(
        r,
        "AKTOER_UDE",
        aktoer.navn() + " er trådt ud af forløbet. Koordinatoren har deres opgaver nu.");
    underretninger.send(
        "ude:%s:%s:%d".formatted(r.forloebId(), aktoerId, r.tidspunkt().toEpochMilli()),
        r.forloebId(),
        aktoerId,
        "I er trådt ud af " + indsigt.forloeb().titel(),
        "Koordinatoren har noteret, at I ikke længere er med i forløbet "
            + indsigt.forloeb().titel()
            + ". I har ingen opgaver i det mere. Er det en fejl, så kontakt koordinatoren.");
  }
}
