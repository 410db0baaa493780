package dk.jobveu.udbud;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.udbud.Udbud.Invitation;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** A school drafts its bid or declines. */
@Component
public class AfgivTilbud {

  private final Udbudsrunder runder;
  private final Tilbudsarkiv arkiv;

  public AfgivTilbud(Udbudsrunder runder, Tilbudsarkiv arkiv) {
    this.runder = runder;
    this.arkiv = arkiv;
  }

  /** Number of the round that the bid answers. */
  public int runde(String forloebId) {
    return runder.hent(forloebId).nr();
  }

  public void afgiv(Tilbud tilbud) {
    Registrering r = tilbud.registrering();
    LocalDate frist = runder.hent(r.forloebId()).tilbudsfrist();
    // the timer that closes the task may come a little late
    if (frist.isBefore(Datoer.dagen(r.tidspunkt()))) {
      throw new Regelbrud(
          "svar",
          "Sidste dag for tilbud var den %s, så tilbuddet kan ikke tages med. Spørg jobcentret, om de vil åbne en ny runde."
              .formatted(Datoer.tekst(frist)));
    }
    if (!tilbud.kursusstart().isBefore(tilbud.kursusafslutning())) {
      throw new Regelbrud("slutdato", "Kurset skal slutte efter den dag, det begynder.");
    }
    if (tilbud.minHold() != null
        && tilbud.maksHold() != null
        && tilbud.minHold() > tilbud.maksHold()) {
      throw new Regelbrud("maksHold", "Det største hold kan ikke være mindre end det mindste.");
    }
    arkiv.gem(tilbud);
  }

  public void afslaa(Registrering registrering, String skole, Invitation.Afslag afslag) {
    runder.saetSvar(
        registrering.forloebId(),
        runde(registrering.forloebId()),
        skole,
        Invitation.Svar.AFSLAAET,
        afslag,
        registrering.tidspunkt());
  }
}
