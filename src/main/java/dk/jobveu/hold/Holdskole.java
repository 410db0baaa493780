package dk.jobveu.hold;

import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.hold.Pladser.Plads;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which school teaches a participant: the one whose class it is now, whoever was asked besides. */
@Component
public class Holdskole {

  private final Holdregister register;
  private final Pladser pladser;
  private final Gennemfoersler gennemfoersler;

  Holdskole(Holdregister register, Pladser pladser, Gennemfoersler gennemfoersler) {
    this.register = register;
    this.pladser = pladser;
    this.gennemfoersler = gennemfoersler;
  }

  /** By pseudonym; before the course begins that of the first class. */
  Map<String, String> skoler(String forloebId) {
    Map<Integer, String> holdets =
        register.planlagte(forloebId).stream()
            .collect(Collectors.toMap(Planlagthold::nr, Planlagthold::skole));
    Map<String, String> skoler = new HashMap<>();
    for (Plads p : pladser.alle(forloebId)) {
      skoler.putIfAbsent(p.deltagerId(), holdets.get(p.holdNr()));
    }
    gennemfoersler
        .iForloeb(forloebId)
        .forEach(g -> skoler.put(g.deltagerId(), g.uddannelsesinstitution()));
    return skoler;
  }
}
