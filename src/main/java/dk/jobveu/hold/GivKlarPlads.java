package dk.jobveu.hold;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.deltager.OmDeltager;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.hold.GivKlarPlads.Plads;
import dk.jobveu.screening.Afklaringsgang;
import dk.jobveu.screening.Screeningsoptaelling;
import dk.jobveu.screening.Screeningsresultat;
import dk.jobveu.screening.Screeningsresultater;
import dk.jobveu.screening.Screeningsudfald;
import java.util.List;

/**
 * A candidate who was clarified or prepared is ready: selected if there is room and time, else on
 * the waiting list. A screening that had ended is opened by it and counted again.
 */
@Brugstilfaelde
public class GivKlarPlads implements Trin<OmDeltager, Plads> {

  /** Whether the candidate comes along. */
  public record Plads(boolean pladsFundet) {}

  private final Screeningsresultater resultater;
  private final Klarplads klarplads;
  private final Afklaringsgang afklaring;
  private final Screeningsoptaelling optaelling;
  private final Aktoerer aktoerer;
  private final Haendelser haendelser;
  private final Underretninger underretninger;

  GivKlarPlads(
      Screeningsresultater resultater,
      Klarplads klarplads,
      Afklaringsgang afklaring,
      Screeningsoptaelling optaelling,
      Aktoerer aktoerer,
      Haendelser haendelser,
      Underretninger underretninger) {
    this.resultater = resultater;
    this.klarplads = klarplads;
    this.afklaring = afklaring;
    this.optaelling = optaelling;
    this.aktoerer = aktoerer;
    this.haendelser = haendelser;
    this.underretninger = underretninger;
  }

  @Override
  public Plads udfoer(OmDeltager om, Registrering r) {
    Screeningsresultat kandidat = resultater.find(r.forloebId(), om.deltagerId()).orElseThrow();
    boolean plads = klarplads.giv(r, kandidat);
    if (!plads) {
      Screeningsresultat venter = kandidat.medResultat(Screeningsudfald.VENTELISTE);
      resultater.gemResultat(r, venter);
      afklaring.screenet(r, List.of(venter));
    }
    if (optaelling.igen(r, kandidat.jobcenter())) {
      haendelser.registrer(
          r,
          "SCREENING_GENAABNET",
          "Screeningen i %s blev åbnet igen, fordi en kandidat er afklaret."
              .formatted(aktoerer.navn(kandidat.jobcenter())));
    }
    underretninger.send(
        "afklaret-%s-%s-%s".formatted(r.forloebId(), om.deltagerId(), r.tidspunkt()),
        r.forloebId(),
        kandidat.jobcenter(),
        plads ? "En afklaret kandidat er med" : "En afklaret kandidat står på venteliste",
        plads
            ? "%s er udvalgt. Tal med borgeren, og tilmeld på listen i Projektrum, når holdet er besluttet."
                .formatted(om.deltagerId())
            : "%s er klar, men der er ikke plads nu. Bliver en plads ledig, rykker den næste op; begynder kurset først, får I en opgave."
                .formatted(om.deltagerId()));
    return new Plads(plads);
  }
}
