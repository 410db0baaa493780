package dk.jobveu.hold;

import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.hold.Kursusdrift.Kursusstart;
import dk.jobveu.screening.Screeningstilstand;
import java.math.BigDecimal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The school begins the course. With unemployed in the class it may not begin before they
 * are screened, and other than 37 hours a week is a deviation with a reason.
 */
@Service
public class StartKursus {

  private final Kursusdrift drift;
  private final Holdregister register;
  private final Forloebregister forloeb;
  private final Screeningstilstand screening;
  private final Beslutninger beslutninger;
  private final Afvigelser afvigelser;
  private final Haendelser haendelser;

  public StartKursus(
      Kursusdrift drift,
      Holdregister register,
      Forloebregister forloeb,
      Screeningstilstand screening,
      Beslutninger beslutninger,
      Afvigelser afvigelser,
      Haendelser haendelser) {
    this.drift = drift;
    this.register = register;
    this.forloeb = forloeb;
    this.screening = screening;
    this.beslutninger = beslutninger;
    this.afvigelser = afvigelser;
    this.haendelser = haendelser;
  }

  @Transactional
  public void start(Registrering r, Kursusstart start) {
    boolean medLedige = forloeb.hent(r.forloebId()).erForLedige();
    if (medLedige && !screening.screeningGennemfoert(r.forloebId())) {
      throw new Regelbrud(
          null,
          "Kurset kan ikke begynde, før de ledige er screenet: profil, information til jobcentrenes"
              + " medarbejdere og udvælgelse skal være på plads.");
    }
    BigDecimal norm = beslutninger.taerskel("ugentlige_timer");
    if (medLedige && start.ugentligeTimer().compareTo(norm) != 0) {
      if (start.timerBegrundelse() == null) {
        throw new Regelbrud(
            "timerBegrundelse",
            "Forløbet planlægges til %s timer om ugen. Skriv hvorfor det er anderledes her."
                .formatted(norm.stripTrailingZeros().toPlainString()));
      }
      afvigelser.registrer(
          r,
          "R-5.14",
          "Planlagt til %s timer om ugen: %s"
              .formatted(start.ugentligeTimer().toPlainString(), start.timerBegrundelse()));
    }
    drift.gem(r, start);
    register.saetStatus(r.forloebId(), Holdstatus.STARTET);
    haendelser.registrer(r, "KURSUS_STARTET", "Kurset er begyndt.");
  }
}
