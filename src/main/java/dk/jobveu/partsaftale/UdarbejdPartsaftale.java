package dk.jobveu.partsaftale;

import dk.jobveu.faelles.Regelbrud;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records a draft that the parties are to answer; each draft is a new version. */
@Service
public class UdarbejdPartsaftale {

  private final Partsaftaler aftaler;

  UdarbejdPartsaftale(Partsaftaler aftaler) {
    this.aftaler = aftaler;
  }

  /** The number that the next draft gets. */
  public int naesteVersion(String forloebId) {
    Optional<Partsaftale> seneste = aftaler.seneste(forloebId);
    return seneste.map(Partsaftale::version).orElse(0) + 1;
  }

  @Transactional
  public void udarbejd(Partsaftale udkast) {
    if (!udkast.alleLedige() && !Partsaftale.udfyldt(udkast.indsnaevring())) {
      throw new Regelbrud(
          "indsnaevring",
          "Skriv, hvorfor nogle målgrupper af ledige er valgt fra, eller sæt kryds ved alle.");
    }
    aftaler.gem(udkast);
  }
}
