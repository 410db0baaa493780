package dk.jobveu.laering;

import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.match.Udfald;
import dk.jobveu.match.Udfaldsregister;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Counts what became of the participants, without telling who. */
@Component
public class Forloebsresultater {

  private static final Set<String> JOB = Set.of("ORDINAERT_JOB");
  private static final Set<String> UDDANNELSE = Set.of("ORDINAER_UDDANNELSE", "VOKSENLAERLING");

  private final Gennemfoersler gennemfoersler;
  private final Udfaldsregister udfald;

  Forloebsresultater(Gennemfoersler gennemfoersler, Udfaldsregister udfald) {
    this.gennemfoersler = gennemfoersler;
    this.udfald = udfald;
  }

  public Resultattal tal(String forloebId) {
    List<Gennemfoersel> begyndte = gennemfoersler.iForloeb(forloebId);
    if (begyndte.isEmpty()) {
      return Resultattal.ingen();
    }
    List<Udfald> alle = udfald.iForloeb(forloebId);
    return new Resultattal(
        begyndte.size(),
        gennemfoersler.medStatus(forloebId, Gennemfoersel.Status.GENNEMFOERT).size(),
        antal(alle, JOB),
        antal(alle, UDDANNELSE),
        (int) alle.stream().filter(u -> !u.endeligt()).count());
  }

  private static int antal(List<Udfald> alle, Set<String> hvilke) {
    return (int)
        alle.stream().filter(Udfald::endeligt).filter(u -> hvilke.contains(u.udfald())).count();
  }
}
