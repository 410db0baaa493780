package dk.jobveu.kursus;

import dk.jobveu.forloeb.Principkilde;
import dk.jobveu.forloeb.Principtilstand;
import dk.jobveu.forloeb.Principtilstand.Alvor;
import dk.jobveu.forloeb.Principtilstand.Opfyldelse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Derives principle 3: the courses give merit as far as possible. */
@Component
class MeritgivendeForloeb implements Principkilde {

  private static final int NR = 3;

  private final Kursussammensaetninger sammensaetninger;

  MeritgivendeForloeb(Kursussammensaetninger sammensaetninger) {
    this.sammensaetninger = sammensaetninger;
  }

  @Override
  public List<Principtilstand> udled(String forloebId) {
    Optional<Kursussammensaetning> seneste = sammensaetninger.seneste(forloebId);
    if (seneste.isEmpty()) {
      return List.of(ikkeOpfyldt("Kurserne er ikke sammensat.", null));
    }
    Optional<Meritvalidering> validering =
        sammensaetninger.validering(forloebId, seneste.get().version());
    if (validering.isEmpty()) {
      return List.of(ikkeOpfyldt("Meriten er ikke valideret.", null));
    }
    Meritvalidering v = validering.get();
    String bevis = "Kurser med merit: %d, uden: %d".formatted(v.antalMerit(), v.antalIkkeMerit());
    return List.of(
        switch (v.klasse()) {
          case "FULD" ->
              new Principtilstand(
                  NR, Opfyldelse.OPFYLDT, "Alle kurser giver merit.", bevis, Alvor.ADVARSEL);
          case "DELVIS" ->
              new Principtilstand(NR, Opfyldelse.DELVIST, v.begrundelse(), bevis, Alvor.ADVARSEL);
          default -> udenMerit(seneste.get(), v, bevis);
        });
  }

  /** What the rule or the parties have accepted is an exception and no fault. */
  private static Principtilstand udenMerit(
      Kursussammensaetning kurser, Meritvalidering v, String bevis) {
    return kurser
        .accept()
        .map(
            grund ->
                new Principtilstand(
                    NR,
                    Opfyldelse.DELVIST,
                    "Ingen kurser giver merit, og det er accepteret: %s Begrundelsen er: %s"
                        .formatted(grund, v.begrundelse()),
                    bevis,
                    Alvor.ADVARSEL))
        .orElseGet(() -> ikkeOpfyldt(v.begrundelse(), bevis));
  }

  private static Principtilstand ikkeOpfyldt(String begrundelse, String bevis) {
    return new Principtilstand(NR, Opfyldelse.IKKE_OPFYLDT, begrundelse, bevis, Alvor.ADVARSEL);
  }
}
