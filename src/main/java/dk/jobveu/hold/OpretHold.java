package dk.jobveu.hold;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Haendelser;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The school creates the class with its minimum and the day of decision. */
@Service
public class OpretHold {

  private final Holdregister register;
  private final Haendelser haendelser;
  private final Holdtal tal;

  public OpretHold(Holdregister register, Haendelser haendelser, Holdtal tal) {
    this.register = register;
    this.haendelser = haendelser;
    this.tal = tal;
  }

  @Transactional
  public void opret(Registrering r, Hold hold) {
    kontroller(hold);
    kontrollerBeslutningsdag(r, hold);
    register.gem(r, hold.medStatus(Holdstatus.OPRETTET));
    haendelser.registrer(
        r,
        "HOLD_OPRETTET",
        "Holdet er oprettet med plads til %d–%d. Det afgøres senest den %s, om det gennemføres."
            .formatted(minimum(hold), hold.maksimum(), Datoer.tekst(hold.beslutningsdato())));
    advar(r, hold);
  }

  /** Open workshops suit those who need support less: a warning, never a refusal. */
  private void advar(Registrering r, Hold hold) {
    if (hold.afvikling() == Afvikling.AABENT_VAERKSTED && tal.udsatteUdvalgte(r.forloebId()) > 0) {
      haendelser.registrer(
          r,
          "ADVARSEL",
          "Holdet køres som åbent værksted, og der er udsatte eller unge med. Aftal ekstra støtte.");
    }
  }

  /** A guaranteed course runs with a single participant. */
  static int minimum(Hold hold) {
    return hold.garantikursus() ? 1 : hold.minimum();
  }

  static void kontroller(Hold hold) {
    if (hold.maksimum() < hold.minimum()) {
      throw new Regelbrud(
          "maksimum",
          "Største hold er %d, men mindste er %d. Ret det ene."
              .formatted(hold.maksimum(), hold.minimum()));
    }
    if (!hold.slut().isAfter(hold.start())) {
      throw new Regelbrud("slut", "Kurset skal slutte efter, at det er begyndt.");
    }
    if (hold.beslutningsdato().isAfter(hold.start())) {
      throw new Regelbrud(
          "beslutningsdato", "Det skal være afgjort senest den dag, kurset begynder.");
    }
  }

  /** A class that is still to come cannot be decided in the past; one that has begun is history. */
  static void kontrollerBeslutningsdag(Registrering r, Hold hold) {
    LocalDate idag = Datoer.dagen(r.tidspunkt());
    if (!hold.start().isBefore(idag) && hold.beslutningsdato().isBefore(idag)) {
      throw new Regelbrud(
          "beslutningsdato", "Den dag er allerede gået. Vælg i dag eller en senere dag.");
    }
  }
}
