package dk.jobveu.hold;

import dk.jobveu.faelles.Registrering;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens classes as long as those who wait would fill one more. */
@Component
class Holdaabning {

  private final Holdregister register;

  Holdaabning(Holdregister register) {
    this.register = register;
  }

  /**
   * Opens one class after the other while more wait than have room and would fill it.
   *
   * @param ledige those who are or want to be in the open classes
   * @return the numbers of the new ones
   */
  List<Integer> aabnNok(Registrering r, Trinhold hold, int ledige) {
    List<Integer> nye = new ArrayList<>();
    int personer = ledige + hold.aabne().stream().mapToInt(hold::andre).sum();
    while (!hold.aabne().isEmpty()
        && personer > plads(hold)
        && personer >= mindst(hold) + hold.mindst(hold.naeste())) {
      Planlagthold ny = aabn(r, hold.naeste());
      hold.medNyt(ny);
      nye.add(ny.nr());
    }
    return nye;
  }

  /** One more class like that one. */
  Planlagthold aabn(Registrering r, Planlagthold som) {
    Planlagthold ny = som.somNr(register.planlagte(r.forloebId()).size() + 1);
    register.aabn(r, ny);
    return ny;
  }

  private static int plads(Trinhold hold) {
    return hold.aabne().stream().mapToInt(hold::hoejst).reduce(0, Holdaabning::sum);
  }

  private static int mindst(Trinhold hold) {
    return hold.aabne().stream().mapToInt(hold::mindst).sum();
  }

  /** As many as there is room for, without end. */
  private static int sum(int a, int b) {
    return a == Integer.MAX_VALUE || b == Integer.MAX_VALUE ? Integer.MAX_VALUE : a + b;
  }
}
