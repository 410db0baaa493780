package dk.jobveu.screening;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.screening.Jobcenterscreening.Afslutning;
import dk.jobveu.screening.Jobcenterscreening.Optaelling;
import java.time.LocalDate;

/**
 * Counts a job centre's screening when it is done or its deadline has passed. Only
 * counts leave the job centre; the coordinator hears when the minimum was not reached.
 */
@Brugstilfaelde
public class OpgoerScreening implements Trin<AfJobcenter, OpgoerScreening.Screeningstal> {

  /** What the process needs to know of a screening that has ended. */
  public record Screeningstal(Afslutning screeningUdfald, int antalUdvalgte) {}

  private final Screeningsoptaelling optaelling;
  private final Screeninger screeninger;
  private final Forloebregister forloeb;
  private final Aktoerer aktoerer;
  private final Haendelser haendelser;
  private final Underretninger underretninger;

  public OpgoerScreening(
      Screeningsoptaelling optaelling,
      Screeninger screeninger,
      Forloebregister forloeb,
      Aktoerer aktoerer,
      Haendelser haendelser,
      Underretninger underretninger) {
    this.optaelling = optaelling;
    this.screeninger = screeninger;
    this.forloeb = forloeb;
    this.aktoerer = aktoerer;
    this.haendelser = haendelser;
    this.underretninger = underretninger;
  }

  /** Counts a screening that the job centre says is done. */
  @Override
  public Screeningstal udfoer(AfJobcenter af, Registrering r) {
    return opgoer(r, af.jobcenter(), Afslutning.FAERDIG);
  }

  Screeningstal opgoer(Registrering r, String jobcenter, Afslutning afslutning) {
    Optaelling antal = optaelling.af(r.forloebId(), jobcenter);
    LocalDate dato = Datoer.dagen(r.tidspunkt());
    screeninger.gemAfslutning(r, jobcenter, afslutning, dato, antal);
    String navn = aktoerer.navn(jobcenter);
    haendelser.registrer(
        r,
        "SCREENING_AFSLUTTET",
        // no figures: the timeline is for all, and they are for those who get Talindsigt
        afslutning == Afslutning.FAERDIG
            ? navn + " er færdig med at screene."
            : "Fristen er ude for screeningen i " + navn + ".");
    int minimum =
        screeninger.find(r.forloebId(), jobcenter).map(Jobcenterscreening::minimum).orElse(0);
    if (antal.udvalgt() < minimum) {
      underretninger.send(
          "screening-%s-%s-%s".formatted(r.forloebId(), jobcenter, dato),
          r.forloebId(),
          forloeb.hent(r.forloebId()).koordinator(),
          "For få udvalgte i " + navn,
          "%s har udvalgt %d, og minimum er %d. Findes præcis det, virksomhederne ønsker, ikke, så tal med dem om, hvad der kan læres på kurset. Overvej også, om andre jobcentre kan finde flere, eller om ledelsen skal hjælpe."
              .formatted(navn, antal.udvalgt(), minimum));
    }
    return new Screeningstal(afslutning, antal.udvalgt());
  }
}
