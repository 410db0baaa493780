package dk.jobveu.proces;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.NyDeltager;
import dk.jobveu.deltager.OpretDeltagere;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Registrering;
import dk.jobveu.hold.TilmeldDeltagere;
import dk.jobveu.hold.Tilmelding;
import dk.jobveu.screening.Kandidatkriterier;
import dk.jobveu.screening.Kandidatkriterier.Motivation;
import dk.jobveu.screening.Kandidatkriterier.Virksomhedssamtale;
import dk.jobveu.screening.ScreenKandidater;
import dk.jobveu.screening.Screeningsresultat;
import dk.jobveu.screening.Screeningsresultater;
import dk.jobveu.screening.Screeningsudfald;
import dk.jobveu.screening.Skalkrav;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;

/** What people do on the lists in Projektrum during fase 4, as their job centres. */
@TestComponent
public class Holdhjaelp {

  private final OpretDeltagere opret;
  private final ScreenKandidater screen;
  private final Screeningsresultater resultater;
  private final TilmeldDeltagere tilmeld;
  private final Clock ur;

  Holdhjaelp(
      OpretDeltagere opret,
      ScreenKandidater screen,
      Screeningsresultater resultater,
      TilmeldDeltagere tilmeld,
      Clock ur) {
    this.opret = opret;
    this.screen = screen;
    this.resultater = resultater;
    this.tilmeld = tilmeld;
    this.ur = ur;
  }

  /** A registration by the organisation's user. */
  public Registrering som(String organisation, Forloeb f) {
    return new Registrering(
        f.id(), Testaktoerer.bruger(organisation), organisation, null, ur.instant());
  }

  /** Puts so many unemployed on the job centre's list. */
  public List<String> kandidater(Forloeb f, String jobcenter, int antal) {
    return opret
        .opret(
            som(jobcenter, f), jobcenter, Collections.nCopies(antal, NyDeltager.iMaalgruppe("1")))
        .stream()
        .map(Deltager::deltagerId)
        .toList();
  }

  /** Screens candidates who have all that is asked for. */
  public List<Screeningsresultat> screen(Forloeb f, String jobcenter, List<String> deltagere) {
    return screen.screen(
        som(jobcenter, f), jobcenter, deltagere.stream().map(Holdhjaelp::egnet).toList());
  }

  /** A candidate who has all that is asked for. */
  public static Kandidatkriterier egnet(String deltagerId) {
    return new Kandidatkriterier(
        deltagerId,
        null,
        Skalkrav.ALLE,
        Motivation.JA,
        true,
        true,
        true,
        Virksomhedssamtale.INGEN,
        null,
        null);
  }

  /** Enrols all that the job centre selected. */
  public void tilmeldUdvalgte(Forloeb f, String jobcenter) {
    tilmeld.tilmeld(
        som(jobcenter, f),
        jobcenter,
        resultater.afJobcenter(f.id(), jobcenter).stream()
            .filter(s -> s.resultat() == Screeningsudfald.UDVALGT)
            .map(s -> new Tilmelding(s.deltagerId(), "REG_PULJE", true, true))
            .toList());
  }

  /** The answer to {@code udarbejd_screeningsprofil} with one competence of each kind. */
  public static Map<String, Object> profil() {
    return Map.of(
        "kompetencer",
        List.of(
            Map.of("navn", "Kan svejse fiber", "type", "FAGLIG", "krav", "SKAL"),
            Map.of("navn", "Møder til tiden", "type", "PERSONLIG", "krav", "SKAL"),
            Map.of("navn", "Arbejder godt i sjak", "type", "SOCIAL", "krav", "KAN")));
  }
}
