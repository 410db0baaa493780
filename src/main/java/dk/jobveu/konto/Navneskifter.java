package dk.jobveu.konto;

import dk.jobveu.aktoer.Organisationer;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Makes the names of today those that hold today, so that nobody who shows a name asks for a date.
 * Every night, and at the start for a system that was down at midnight.
 */
@Brugstilfaelde
public class Navneskifter {

  private final Organisationsnavne navne;
  private final Organisationer organisationer;
  private final Clock ur;

  Navneskifter(Organisationsnavne navne, Organisationer organisationer, Clock ur) {
    this.navne = navne;
    this.organisationer = organisationer;
    this.ur = ur;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Scheduled(cron = "0 1 0 * * *", zone = "Europe/Copenhagen")
  public void skift() {
    LocalDate idag = Datoer.dagen(ur.instant());
    navne.afvigende(idag).forEach(organisationer::omdoeb);
  }
}
