package dk.jobveu.konto;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Listebrud;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.konto.Kontohaendelse.Handling;
import dk.jobveu.post.Faellespostkasser;
import java.util.ArrayList;
import java.util.List;

/**
 * Two organisations become one: the people of the one belong to the other, which carries on what
 * the first was part of. Nothing that was recorded is rewritten (docs/adr/0036).
 */
@Brugstilfaelde
public class SammenlaegOrganisationer {

  private static final String FELT = "med";

  private final Styring styring;
  private final Aktoerer aktoerer;
  private final Haengepartier haengepartier;
  private final Konti konti;
  private final Lokaladministratorer administratorer;
  private final Invitationer invitationer;
  private final Faellespostkasser postkasser;

  SammenlaegOrganisationer(
      Styring styring,
      Aktoerer aktoerer,
      Haengepartier haengepartier,
      Konti konti,
      Lokaladministratorer administratorer,
      Invitationer invitationer,
      Faellespostkasser postkasser) {
    this.styring = styring;
    this.aktoerer = aktoerer;
    this.haengepartier = haengepartier;
    this.konti = konti;
    this.administratorer = administratorer;
    this.invitationer = invitationer;
    this.postkasser = postkasser;
  }

  /**
   * @param organisation the one that is carried on by the other
   * @param med the other, or null when none was chosen
   * @throws Listebrud with everything that is in the way
   */
  public void sammenlaeg(String af, String organisation, String med) {
    Aktoer fra = styring.kraev(af, organisation);
    styring.kraevDriftsfolk(af);
    Listekontrol kontrol = new Listekontrol();
    Aktoer til = aktoerer.find(med == null ? "" : med).orElse(null);
    if (kontrol.kraev(
        til != null && !til.id().equals(fra.id()),
        FELT,
        "Vælg den organisation, der skal føre den her videre.")) {
      kraevMulig(kontrol, fra, til);
    }
    Listekontrol.afvis(kontrol.brud());
    flyt(af, fra.id(), til.id());
  }

  private void kraevMulig(Listekontrol kontrol, Aktoer fra, Aktoer til) {
    kontrol.kraev(
        aktoerer.sammenlagtMed(fra.id()).isEmpty(),
        FELT,
        fra.navn() + " er allerede lagt sammen med en anden.");
    kontrol.kraev(
        fra.rolle().equals(til.rolle()),
        FELT,
        "De to har ikke samme rolle. Vælg en organisation med samme rolle.");
    kontrol.kraev(
        aktoerer.deaktiverede().stream().noneMatch(a -> a.id().equals(til.id())),
        FELT,
        til.navn() + " er lukket. Åbn den først.");
    List<String> faelles = new ArrayList<>(haengepartier.forloeb(fra.id()));
    faelles.retainAll(haengepartier.forloeb(til.id()));
    kontrol.kraev(
        faelles.isEmpty(),
        FELT,
        "Begge er med i forløb, der ikke er slut, og kan ikke være den samme der: %s. Vent, til de er slut, eller lad den ene udgå."
            .formatted(String.join(", ", faelles)));
    List<String> udbud = haengepartier.faellesUdbud(fra.id(), til.id());
    kontrol.kraev(
        udbud.isEmpty(),
        FELT,
        "Begge er spurgt i et udbud, der ikke er afgjort, og må ikke kende hinandens tilbud: %s. Vent, til der er valgt."
            .formatted(String.join(", ", udbud)));
  }

  private void flyt(String af, String fra, String til) {
    for (String bruger : konti.flyt(fra, til)) {
      if (administratorer.fratag(fra, bruger)) {
        administratorer.udpeg(til, bruger);
      }
    }
    invitationer.flyt(fra, til);
    postkasser.slet(fra);
    aktoerer.laegSammen(fra, til);
    styring.skriv(af, Handling.SAMMENLAGT, fra, null);
    styring.skriv(af, Handling.OVERTOG, til, null);
  }
}
