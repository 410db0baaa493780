package dk.jobveu.spoergeskema;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.post.Brev;
import dk.jobveu.post.Modtager;
import dk.jobveu.post.Postadresser;
import dk.jobveu.post.Postart;
import dk.jobveu.post.Udbakke;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What those who are asked get by mail: the link, and once more before it ends. */
@Component
class Spoergeskemabreve {

  private final Udbakke udbakke;
  private final Postadresser adresser;
  private final Forloebregister forloeb;
  private final Clock ur;

  Spoergeskemabreve(Udbakke udbakke, Postadresser adresser, Forloebregister forloeb, Clock ur) {
    this.udbakke = udbakke;
    this.adresser = adresser;
    this.forloeb = forloeb;
    this.ur = ur;
  }

  void spoerg(Adspurgt a, String hemmelighed, LocalDate sidsteDag) {
    laeg("spoergeskema:", "Hvordan gik det? ", a, hemmelighed, sidsteDag);
  }

  void mind(Adspurgt a, String hemmelighed) {
    laeg("spoergeskema_igen:", "Husk spørgeskemaet: ", a, hemmelighed, a.sidsteDag());
  }

  /** The address that was written, else whoever agreed, else those of the organisation. */
  private Modtager modtager(Adspurgt a) {
    if (a.epost() != null) {
      return Modtager.udenfor(a.epost());
    }
    String bruger = a.registrering().bruger();
    return a.erEgetJa() && adresser.af(bruger).isPresent()
        ? Modtager.bruger(bruger)
        : Modtager.organisation(a.aktoerId());
  }

  private void laeg(
      String noegle, String foran, Adspurgt a, String hemmelighed, LocalDate sidsteDag) {
    Forloeb f = forloeb.hent(a.forloebId());
    udbakke.laeg(
        Brev.af(
            noegle + a.id(),
            Postart.SPOERGESKEMA,
            f.id(),
            modtager(a),
            foran + f.titel(),
            "Der er sagt ja til et spørgeskema om, hvordan forløbet gik. Linket er personligt og kan bruges én gang, til og med %s. Svarene bliver talt sammen med andres og gemmes uden navn. På siden kan man også sige nej."
                .formatted(Datoer.tekst(sidsteDag)),
            "/svar/spoergeskema?kode=" + hemmelighed,
            ur.instant()));
  }
}
