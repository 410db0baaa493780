package dk.jobveu.kursus;

import dk.jobveu.faelles.Regelbrud;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records which schools recognise the merit of the courses that were in doubt. */
@Service
public class AfklarMerit {

  /**
   * A school's answer on one course.
   *
   * @param anerkendt null when the school has not answered yet
   */
  public record Svar(int nr, Boolean anerkendt, String skole, String begrundelse) {}

  private final Kursussammensaetninger sammensaetninger;

  AfklarMerit(Kursussammensaetninger sammensaetninger) {
    this.sammensaetninger = sammensaetninger;
  }

  @Transactional
  public void afklar(String forloebId, List<Svar> svar) {
    Kursussammensaetning seneste =
        sammensaetninger
            .seneste(forloebId)
            .orElseThrow(() -> new Regelbrud(null, "Der er endnu ingen kurser at afklare."));
    List<Kursus> kurser = seneste.kurser().stream().map(kursus -> medSvar(kursus, svar)).toList();
    sammensaetninger.opdater(forloebId, seneste.version(), kurser);
  }

  private static Kursus medSvar(Kursus kursus, List<Svar> alle) {
    for (Svar svar : alle) {
      if (svar.nr() != kursus.nr() || svar.anerkendt() == null) {
        continue;
      }
      if (svar.anerkendt() && tom(svar.skole())) {
        throw new Regelbrud(
            "uafklarede", "Skriv, hvilken skole der anerkender »%s«.".formatted(kursus.titel()));
      }
      if (!svar.anerkendt() && tom(svar.begrundelse())) {
        throw new Regelbrud(
            "uafklarede",
            "Skriv, hvorfor »%s« skal med, selv om det ikke giver merit."
                .formatted(kursus.titel()));
      }
      return kursus.medSvar(svar.anerkendt(), svar.skole(), svar.begrundelse());
    }
    return kursus;
  }

  private static boolean tom(String tekst) {
    return tekst == null || tekst.isBlank();
  }
}
