package dk.jobveu.svarlink;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Fritekst;
import dk.jobveu.faelles.Konflikt;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.post.Brev;
import dk.jobveu.post.Modtager;
import dk.jobveu.post.Postart;
import dk.jobveu.post.RetPostadresse;
import dk.jobveu.post.Udbakke;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Sends somebody without an account a link to answer a task; the former one is taken back. */
@Brugstilfaelde
public class LavLink {

  private static final int LAENGSTE_EPOST = 200;

  private final Linkret ret;
  private final Svarlinks links;
  private final Adressater adressater;
  private final Aktoerer aktoerer;
  private final Udbakke udbakke;
  private final Linkregler regler;
  private final Clock ur;

  LavLink(
      Linkret ret,
      Svarlinks links,
      Adressater adressater,
      Aktoerer aktoerer,
      Udbakke udbakke,
      Linkregler regler,
      Clock ur) {
    this.aktoerer = aktoerer;
    this.udbakke = udbakke;
    this.ret = ret;
    this.links = links;
    this.adressater = adressater;
    this.regler = regler;
    this.ur = ur;
  }

  /**
   * @param noegle what the link is for, as {@link Svaropgave#noegle} says
   * @throws Konflikt when the task is not there to be answered by this person's link
   * @throws Regelbrud when the address is none
   */
  public Nytlink lav(Indsigt indsigt, String noegle, String epost) {
    Svaropgave opgave =
        ret.opgaver(indsigt).stream()
            .filter(o -> o.noegle().equals(noegle))
            .findFirst()
            .orElseThrow(
                () -> new Konflikt("Der er allerede svaret, eller opgaven er ikke jeres."));
    String adresse = Fritekst.laes("epost", epost, LAENGSTE_EPOST);
    if (adresse == null || !RetPostadresse.erAdresse(adresse)) {
      throw new Regelbrud("epost", "Skriv én e-mailadresse, fx navn@virksomhed.dk.");
    }
    links.alle(indsigt.forloebId()).stream()
        .map(Linkstand::link)
        .filter(opgave::gaelder)
        .forEach(l -> links.traek(l.id(), ur.instant()));
    LocalDate sidsteDag = sidsteDag(opgave);
    Svarlink link =
        new Svarlink(
            UUID.randomUUID().toString(),
            indsigt.registrering(ret.afsender(indsigt, opgave), ur.instant()),
            opgave.formaal(),
            opgave.opgaveId(),
            opgave.virksomhedId(),
            opgave.aktoerId(),
            opgave.emne(),
            adresse,
            Datoer.slutter(sidsteDag),
            null,
            null);
    String hemmelighed = links.udsted(link);
    Nytlink nyt = new Nytlink(link.id(), adressater.navn(opgave), hemmelighed, sidsteDag);
    udbakke.laeg(brev(link, nyt));
    return link.formaal().erLukket() ? nyt.udenHemmelighed() : nyt;
  }

  private LocalDate sidsteDag(Svaropgave opgave) {
    LocalDate dag = Datoer.dagen(ur.instant()).plus(regler.gaelder());
    return opgave.senest() != null && opgave.senest().isBefore(dag) ? opgave.senest() : dag;
  }

  private Brev brev(Svarlink link, Nytlink nyt) {
    return Brev.af(
        link.brevnoegle(),
        Postart.SVARLINK,
        link.forloebId(),
        Modtager.udenfor(link.epost()),
        "%s: %s spørger %s"
            .formatted(
                link.formaal().tekst(),
                aktoerer.navn(link.registrering().organisation()),
                nyt.hvem()),
        "Linket er personligt. Det kan bruges én gang, til og med %s. Siden siger, hvad der spørges om og hvorfor."
            .formatted(Datoer.tekst(nyt.sidsteDag())),
        nyt.sti(),
        ur.instant());
  }
}
