package dk.jobveu.svarlink;

import dk.jobveu.dokument.Kontrolsum;
import dk.jobveu.dokument.Papir;
import dk.jobveu.dokument.Papirindhold;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.Fritekst;
import dk.jobveu.faelles.Konflikt;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.post.Brev;
import dk.jobveu.post.Modtager;
import dk.jobveu.post.Postart;
import dk.jobveu.post.Udbakke;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * Whoever has the link signs: the answer completes the task, as if the one who sent the link had
 * written it, and who signed what is kept.
 */
@Brugstilfaelde
public class Underskriv {

  private static final int HOEJST = 100;

  /**
   * Who signs.
   *
   * @param adresse the IP address it comes from
   * @param kontrolsum of the document that was shown
   */
  public record Underskriver(String navn, String funktion, String adresse, String kontrolsum) {}

  private final Linkopslag opslag;
  private final Svarlinks links;
  private final Underskrifter underskrifter;
  private final Vegnesvarene vegnesvar;
  private final Udbakke udbakke;
  private final Clock ur;

  Underskriv(
      Linkopslag opslag,
      Svarlinks links,
      Underskrifter underskrifter,
      Vegnesvarene vegnesvar,
      Udbakke udbakke,
      Clock ur) {
    this.vegnesvar = vegnesvar;
    this.udbakke = udbakke;
    this.opslag = opslag;
    this.links = links;
    this.underskrifter = underskrifter;
    this.ur = ur;
  }

  /**
   * @return id of the link that is used up now
   * @throws FindesIkke when the link cannot be used, whatever the reason
   * @throws dk.jobveu.faelles.Listebrud with what is wrong, at its field; the link can still be
   *     used then
   * @throws Konflikt when the document is not the one that was shown
   */
  public String underskriv(String hemmelighed, Map<String, Object> svar, Underskriver af) {
    Svarlink link = opslag.kraev(hemmelighed);
    Listekontrol kontrol = new Listekontrol();
    String navn = laes(kontrol, "navn", af.navn(), "Skriv dit navn.");
    String funktion =
        laes(
            kontrol, "funktion", af.funktion(), "Skriv din funktion, fx direktør eller værkfører.");
    Listekontrol.afvis(kontrol.brud());
    Instant nu = ur.instant();
    if (!links.brug(link.id(), nu)) {
      throw new FindesIkke(AabnLink.UBRUGELIGT);
    }
    Svarsag sag = opslag.sag(link);
    sag.besvar(link, svar, null);
    vegnesvar.slet(link.formaal(), link.forloebId(), link.aktoerId(), link.emne());
    Papir papir = sag.svaret(link);
    String kontrolsum = Papirindhold.kontrolsum(Papirindhold.skriv(papir));
    if (!kontrolsum.equals(af.kontrolsum())) {
      throw new Konflikt(
          "Det, der skal skrives under, er ikke længere det, du så. Læs det igen, og skriv under.");
    }
    Registrering r =
        new Registrering(
            link.forloebId(), Registrering.SYSTEM, link.registrering().organisation(), null, nu);
    underskrifter.gem(
        new Underskrift(
            r,
            sag.noegle(link),
            papir.version(),
            navn,
            funktion,
            link.epost(),
            af.adresse(),
            kontrolsum,
            papir));
    sag.underskrevet(r, link);
    udbakke.laeg(kvittering(link, papir, kontrolsum, nu));
    return link.id();
  }

  /** What was signed, for whoever asked for it; who signed is no business of a mail's. */
  private static Brev kvittering(Svarlink link, Papir papir, String kontrolsum, Instant nu) {
    return Brev.af(
        "svarkvittering:" + link.id(),
        Postart.KVITTERING,
        link.forloebId(),
        Modtager.udenfor(link.epost()),
        "Kvittering: " + papir.titel(),
        "Der er skrevet under gennem linket den %s. Kontrolsummen for det, der er skrevet under, er %s."
            .formatted(Datoer.tekst(Datoer.dagen(nu)), Kontrolsum.kort(kontrolsum)),
        null,
        nu);
  }

  private static String laes(Listekontrol kontrol, String felt, String skrevet, String mangler) {
    String laest = kontrol.hent(() -> Fritekst.laes(felt, skrevet, HOEJST));
    if (laest == null && kontrol.brud().stream().noneMatch(b -> felt.equals(b.felt()))) {
      kontrol.kraev(false, felt, mangler);
    }
    return laest;
  }
}
