package dk.jobveu.konto;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Tilhoersforhold;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.IkkeTilladt;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.konto.Invitationer.Invitation;
import dk.jobveu.konto.Konti.Bruger;
import dk.jobveu.konto.Kontohaendelse.Handling;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What everybody who lets others in must keep to: the right to do so, and a line in the log. */
@Component
class Styring {

  static final String HOS_UDBYDEREN =
      "Folk kommer ind hos jeres loginudbyder. Giv personen organisationens gruppe der; så er"
          + " personen inde ved næste login.";

  private final Tilhoersforhold ret;
  private final Aktoerer aktoerer;
  private final Konti konti;
  private final Lokaladministratorer administratorer;
  private final Invitationer invitationer;
  private final Kontolog log;
  private final Kontoregler regler;
  private final Clock ur;

  Styring(
      Tilhoersforhold ret,
      Aktoerer aktoerer,
      Konti konti,
      Lokaladministratorer administratorer,
      Invitationer invitationer,
      Kontolog log,
      Kontoregler regler,
      Clock ur) {
    this.ret = ret;
    this.aktoerer = aktoerer;
    this.konti = konti;
    this.administratorer = administratorer;
    this.invitationer = invitationer;
    this.log = log;
    this.regler = regler;
    this.ur = ur;
  }

  void kraevDriftsfolk(String af) {
    if (!ret.erDriftsfolk(af)) {
      throw new IkkeTilladt("Det kan kun en administrator af hele systemet.");
    }
  }

  /** The organisation, which this person may let people into; closed or unknown ones are alike. */
  Aktoer kraev(String af, String organisation) {
    if (!ret.maaStyre(af, organisation)) {
      throw new IkkeTilladt("Det kan kun organisationens egen administrator.");
    }
    return aktoerer
        .find(organisation)
        .orElseThrow(() -> new FindesIkke("Der er ingen organisation med det id."));
  }

  /** A member of the organisation; nobody learns whether somebody else is a user at all. */
  Bruger medlem(String organisation, String bruger) {
    return konti.i(organisation).stream()
        .filter(b -> b.id().equals(bruger))
        .findFirst()
        .orElseThrow(
            () -> new FindesIkke("Brugeren findes ikke, eller den er ikke i organisationen."));
  }

  /**
   * A member whom this person may decide for: somebody who is in other groups as well, or is an
   * administrator, is only for those who administrate the whole system.
   */
  Bruger kollega(String af, String organisation, String bruger) {
    Bruger kollega = medlem(organisation, bruger);
    if (!bestemmerOver(af, organisation, bruger)) {
      throw new IkkeTilladt(
          "Brugeren hører også til et andet sted eller er administrator. Bed en administrator af"
              + " hele systemet om det.");
    }
    return kollega;
  }

  /** Whether a member is another one whom this person may decide for. */
  boolean erKollega(String af, String organisation, String bruger) {
    return !bruger.equals(af) && bestemmerOver(af, organisation, bruger);
  }

  private boolean bestemmerOver(String af, String organisation, String bruger) {
    return ret.erDriftsfolk(af)
        || konti.erKunI(bruger, organisation) && !administratorer.i(organisation).contains(bruger);
  }

  Link link(String af, String organisation, Bruger bruger) {
    Instant udloeber = ur.instant().plus(regler.linkGaelder());
    String hemmelighed =
        invitationer.udsted(new Invitation(bruger.id(), organisation, af, udloeber));
    return new Link(bruger.id(), bruger.navn(), hemmelighed, udloeber);
  }

  /** Nobody is let in where others carry on. */
  void kraevEgneFolk(Listekontrol kontrol, String felt, String organisation) {
    aktoerer
        .sammenlagtMed(organisation)
        .ifPresent(
            med ->
                kontrol.kraev(
                    false,
                    felt,
                    "%s er lagt sammen med %s. Brug %s i stedet."
                        .formatted(
                            aktoerer.navn(organisation), aktoerer.navn(med), aktoerer.navn(med))));
  }

  /** Where people log in at an identity provider, a password that is chosen here is of no use. */
  void kraevEgneAdgangskoder() {
    if (!egneAdgangskoder()) {
      throw new IkkeTilladt(HOS_UDBYDEREN);
    }
  }

  boolean egneAdgangskoder() {
    return regler.egneAdgangskoder();
  }

  void skriv(String af, Handling handling, String organisation, String bruger) {
    log.skriv(new Kontohaendelse(organisation, bruger, handling, af, ur.instant()));
  }
}
