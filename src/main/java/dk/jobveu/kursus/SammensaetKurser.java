package dk.jobveu.kursus;

import dk.jobveu.faelles.Regelbrud;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the courses that the parties agree on; each change is a new version. */
@Service
public class SammensaetKurser {

  private final Kursussammensaetninger sammensaetninger;

  SammensaetKurser(Kursussammensaetninger sammensaetninger) {
    this.sammensaetninger = sammensaetninger;
  }

  /** The number that the next version gets. */
  public int naesteVersion(String forloebId) {
    return sammensaetninger.seneste(forloebId).map(Kursussammensaetning::version).orElse(0) + 1;
  }

  /** Staged when somebody says so, or when general courses come before all the others. */
  public static boolean erAlmenFoerst(boolean oplyst, List<Kursus> kurser) {
    boolean harAlmene = kurser.stream().anyMatch(k -> k.kursustype().erAlmen());
    boolean harFaglige = kurser.stream().anyMatch(k -> !k.kursustype().erAlmen());
    return oplyst || harAlmene && harFaglige && kurser.get(0).kursustype().erAlmen();
  }

  @Transactional
  public void sammensaet(Kursussammensaetning ny) {
    if (ny.kurser().isEmpty()) {
      throw new Regelbrud("kurser", "Tilføj mindst ét kursus.");
    }
    for (Kursus kursus : ny.kurser()) {
      if (kursus.indgaarIUddannelse()
          && (kursus.uddannelse() == null || kursus.uddannelse().isBlank())) {
        throw new Regelbrud(
            "kurser",
            "Skriv, hvilken uddannelse kurset »%s« giver merit til.".formatted(kursus.titel()));
      }
    }
    sammensaetninger.gem(ny);
  }
}
