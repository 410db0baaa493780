package dk.jobveu.svarlink;

import java.time.Instant;

/**
 * A link that was sent, and whether there is still something to answer.
 *
 * @param venter whether its task is open, or the company can still withdraw
 */
public record Linkstand(Svarlink link, boolean venter) {

  /** Whether it can be used. */
  boolean kanBruges(Instant nu) {
    return venter && link.erUbrugt(nu);
  }

  /** Whether it may be taken back; of a closed one this tells nothing of an answer. */
  boolean kanTraekkes(Instant nu) {
    return link.formaal().erLukket()
        ? link.trukket() == null && link.udloeber().isAfter(nu)
        : kanBruges(nu);
  }

  private String lukket(Instant nu) {
    return link.trukket() != null
        ? "Trukket tilbage"
        : link.udloeber().isAfter(nu) ? "Sendt" : "Udløbet";
  }

  /** Where it stands, in words. */
  public String tekst(Instant nu) {
    if (link.formaal().erLukket()) {
      return lukket(nu);
    } else if (link.brugt() != null) {
      return "Besvaret gennem linket";
    } else if (link.trukket() != null) {
      return "Trukket tilbage";
    } else if (!venter) {
      return "Besvaret på anden vis";
    }
    return link.udloeber().isAfter(nu) ? "Venter på svar" : "Udløbet";
  }
}
