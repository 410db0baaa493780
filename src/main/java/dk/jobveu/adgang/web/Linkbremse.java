package dk.jobveu.adgang.web;

import dk.jobveu.faelles.Antal;
import dk.jobveu.sikkerhed.login.Loginvaern;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What every page that a personal link leads to says to those who have none: a link that cannot be
 * used is answered alike, whatever is the matter with it, and guesses wait with wrong passwords.
 */
@Component
public class Linkbremse {

  private static final String BESKED = "ubrugeligt";

  private final Loginvaern vaern;

  Linkbremse(Loginvaern vaern) {
    this.vaern = vaern;
  }

  /** Whether this address has guessed too often; the page says how long it must wait. */
  public boolean skalVente(Model model, HttpServletResponse svar) {
    Duration vent = vaern.ventetidForAdressen();
    if (vent.isZero()) {
      return false;
    }
    svar.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    svar.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(vent.toSeconds() + 1));
    model.addAttribute(
        BESKED,
        "Der er prøvet for mange forkerte links. Vent %s, og prøv igen."
            .formatted(Antal.af((int) vent.toMinutes() + 1, "minut", "minutter")));
    return true;
  }

  /**
   * The link cannot be used, and counts as a guess; who comes without any has not guessed.
   *
   * @param besked the same for every link of the page
   */
  public void ubrugeligt(String hemmelighed, String besked, Model model, HttpServletResponse svar) {
    if (hemmelighed != null) {
      vaern.forkertFraAdressen();
    }
    svar.setStatus(HttpStatus.NOT_FOUND.value());
    model.addAttribute(BESKED, besked);
  }
}
