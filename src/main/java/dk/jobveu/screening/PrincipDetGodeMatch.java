package dk.jobveu.screening;

import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Principkilde;
import dk.jobveu.forloeb.Principtilstand;
import dk.jobveu.forloeb.Principtilstand.Alvor;
import dk.jobveu.forloeb.Principtilstand.Opfyldelse;
import dk.jobveu.moede.Moedeslags;
import dk.jobveu.screening.Informationsmoede.Form;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Principle 5, the good match: screening is hard, meeting the companies is advice. */
@Component
public class PrincipDetGodeMatch implements Principkilde {

  private final Forloebregister forloeb;
  private final Screeningstilstand tilstand;
  private final Screeninger screeninger;

  public PrincipDetGodeMatch(
      Forloebregister forloeb, Screeningstilstand tilstand, Screeninger screeninger) {
    this.forloeb = forloeb;
    this.tilstand = tilstand;
    this.screeninger = screeninger;
  }

  @Override
  public List<Principtilstand> udled(String forloebId) {
    return List.of(princip(forloebId));
  }

  private Principtilstand princip(String forloebId) {
    if (!forloeb.hent(forloebId).erForLedige()) {
      return new Principtilstand(
          5,
          Opfyldelse.IKKE_RELEVANT,
          "Der er ingen ledige at screene i denne projekttype.",
          null,
          Alvor.INFO);
    }
    if (tilstand.begyndteSomBeskaeftigede(forloebId)) {
      return new Principtilstand(
          5, Opfyldelse.IKKE_RELEVANT, Screeningstilstand.UDEN, null, Alvor.INFO);
    }
    if (!tilstand.screeningGennemfoert(forloebId)) {
      if (tilstand.kunBeskaeftigedeBegyndte(forloebId)) {
        return new Principtilstand(
            5,
            Opfyldelse.IKKE_RELEVANT,
            "Kun beskæftigede begyndte på kurset, så der var ingen ledige at screene.",
            null,
            Alvor.INFO);
      }
      return new Principtilstand(
          5,
          Opfyldelse.IKKE_OPFYLDT,
          "Profil, information til medarbejderne og udvælgelse skal være på plads før kursusstart.",
          null,
          Alvor.HAARD);
    }
    return Stream.of(Moedeslags.INFORMATIONSDAG, Moedeslags.INFORMATIONSMOEDE)
        .flatMap(slags -> screeninger.moede(forloebId, slags).stream())
        .filter(m -> m.form() != Form.IKKE_AFHOLDT)
        .max(Comparator.comparing(Informationsmoede::medVirksomheder))
        .map(PrincipDetGodeMatch::moedt)
        .orElseGet(
            () ->
                new Principtilstand(
                    5,
                    Opfyldelse.DELVIST,
                    "Kandidaterne er screenet, men har ikke mødt virksomhederne før start.",
                    null,
                    Alvor.INFO));
  }

  /** Where no company is written down, nobody is said to have met one. */
  private static Principtilstand moedt(Informationsmoede m) {
    return m.medVirksomheder()
        ? new Principtilstand(
            5,
            Opfyldelse.OPFYLDT,
            "Kandidaterne er screenet og har mødt virksomhederne før start.",
            m.form().tekst(),
            Alvor.INFO)
        : new Principtilstand(
            5,
            Opfyldelse.DELVIST,
            "Kandidaterne er screenet, men det er ikke noteret, at de har mødt virksomheder.",
            m.form().tekst(),
            Alvor.INFO);
  }
}
