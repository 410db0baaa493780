package dk.jobveu.screening;

import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Principkilde;
import dk.jobveu.forloeb.Principtilstand;
import dk.jobveu.forloeb.Principtilstand.Alvor;
import dk.jobveu.forloeb.Principtilstand.Opfyldelse;
import dk.jobveu.screening.Informationsmoede.Form;
import java.util.List;
import java.util.Optional;
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
    if (!tilstand.screeningGennemfoert(forloebId)) {
      return new Principtilstand(
          5,
          Opfyldelse.IKKE_OPFYLDT,
          "Profil, information til medarbejderne og udvælgelse skal være på plads før kursusstart.",
          null,
          Alvor.HAARD);
    }
    Optional<Form> form =
        screeninger
            .moede(forloebId)
            .map(Informationsmoede::form)
            .filter(f -> f != Form.IKKE_AFHOLDT);
    return form.map(
            f ->
                new Principtilstand(
                    5,
                    Opfyldelse.OPFYLDT,
                    "Kandidaterne er screenet og har mødt virksomhederne før start.",
                    f.tekst(),
                    Alvor.INFO))
        .orElseGet(
            () ->
                new Principtilstand(
                    5,
                    Opfyldelse.DELVIST,
                    "Kandidaterne er screenet, men har ikke mødt virksomhederne før start.",
                    null,
                    Alvor.INFO));
  }
}
