package dk.jobveu.koordination;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Konflikt;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.koordination.Koordinatorforslag.Skifte;
import dk.jobveu.koordination.Koordinatorforslag.Status;
import org.springframework.stereotype.Component;

/**
 * Another is asked to coordinate: kept, told on the timeline, and told to the one who is asked, who
 * has a task in {@code koordineringsskifte}.
 */
@Component
public class Koordinatorspoergsmaal {

  private final Koordinatorforslagene forslagene;
  private final Skifteregler regler;
  private final Aktoerer aktoerer;
  private final Haendelser haendelser;
  private final Underretninger underretninger;

  Koordinatorspoergsmaal(
      Koordinatorforslagene forslagene,
      Skifteregler regler,
      Aktoerer aktoerer,
      Haendelser haendelser,
      Underretninger underretninger) {
    this.forslagene = forslagene;
    this.regler = regler;
    this.aktoerer = aktoerer;
    this.haendelser = haendelser;
    this.underretninger = underretninger;
  }

  /**
   * @throws dk.jobveu.faelles.Regelbrud at the field that is wrong
   * @throws Konflikt when somebody has been asked already
   */
  public void spoerg(Registrering r, Forloeb f, Skifte skrevet) {
    Skifte skifte = regler.kraev(f, skrevet);
    forslagene
        .ventende(f.id())
        .ifPresent(
            v -> {
              throw new Konflikt(
                  "I har allerede spurgt %s. Vent på svaret, eller tag forslaget tilbage."
                      .formatted(aktoerer.navn(v.skifte().tilOrganisation())));
            });
    forslagene.opret(
        new Koordinatorforslag(
            r,
            forslagene.alle(f.id()).size() + 1,
            Status.FORESLAAET,
            f.koordinator(),
            skifte,
            null));
    String ny = skifte.tilOrganisation();
    haendelser.registrer(
        r,
        "KOORDINATOR_FORESLAAET",
        "%s er spurgt, om de vil koordinere i stedet for %s. %s"
            .formatted(aktoerer.navn(ny), aktoerer.navn(f.koordinator()), skifte.hvorfor()));
    underretninger.send(
        "koordinatorforslag:" + f.id() + ":" + r.tidspunkt().toEpochMilli(),
        f.id(),
        ny,
        "Vil I koordinere " + f.titel() + "?",
        "I er foreslået som koordinator for Job-VEU-forløbet "
            + f.titel()
            + ". Log ind, og svar på opgaven i jeres opgaveliste. I kan også sige nej.");
  }
}
