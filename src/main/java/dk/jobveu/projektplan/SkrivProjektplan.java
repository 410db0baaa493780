package dk.jobveu.projektplan;

import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.projektplan.Projektplan.Maalgruppevalg;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The tovholder writes the plan; each time it is handed in it is a new version. */
@Component
public class SkrivProjektplan {

  private static final Set<String> LEDIGE_ER_MED = Set.of("LEDIGE", "BEGGE");

  private final Projektplaner planer;
  private final Forloebregister forloeb;
  private final Beslutninger beslutninger;
  private final Afvigelser afvigelser;

  public SkrivProjektplan(
      Projektplaner planer,
      Forloebregister forloeb,
      Beslutninger beslutninger,
      Afvigelser afvigelser) {
    this.planer = planer;
    this.forloeb = forloeb;
    this.beslutninger = beslutninger;
    this.afvigelser = afvigelser;
  }

  /** The version that the next plan of the forløb gets. */
  public int naesteVersion(String forloebId) {
    return planer.seneste(forloebId).map(p -> p.version() + 1).orElse(1);
  }

  public void udfoer(Projektplan plan) {
    Registrering registrering = plan.registrering();
    maalgrupper(plan, registrering);
    timer(plan, registrering);
    Set<String> punkter = new HashSet<>();
    for (Fravalg fravalg : plan.fravalg()) {
      if (!punkter.add(fravalg.punkt())) {
        throw new Regelbrud("fravalg", "Det samme punkt er fravalgt to gange.");
      }
    }
    planer.gem(plan);
  }

  /** All target groups are the default; narrowing needs a reason (R-7.12b, A-4). */
  private void maalgrupper(Projektplan plan, Registrering registrering) {
    if (plan.deltagere().valg() != Maalgruppevalg.UDVALGTE) {
      return;
    }
    if (plan.deltagere().maalgrupper().isEmpty()) {
      throw new Regelbrud("maalgrupper", "Vælg de målgrupper, som forløbet er for.");
    }
    if (plan.deltagere().indsnaevring() == null) {
      throw new Regelbrud(
          "indsnaevring", "Skriv hvorfor forløbet ikke er for alle målgrupper af ledige.");
    }
    afvigelser.registrer(registrering, "R-7.12b", plan.deltagere().indsnaevring());
  }

  /** 37 hours a week are the rule for unemployed participants. */
  private void timer(Projektplan plan, Registrering registrering) {
    Integer timer = plan.krav().ugentligeTimer();
    boolean reglenGaelder =
        LEDIGE_ER_MED.contains(forloeb.hent(registrering.forloebId()).projekttype());
    if (timer == null
        || !reglenGaelder
        || timer == beslutninger.taerskel("ugentlige_timer").intValue()) {
      return;
    }
    if (plan.krav().timerBegrundelse() == null) {
      throw new Regelbrud(
          "timerBegrundelse", "Skriv hvorfor forløbet ikke er på fuld tid (37 timer om ugen).");
    }
    afvigelser.registrer(registrering, "R-5.14", plan.krav().timerBegrundelse());
  }
}
