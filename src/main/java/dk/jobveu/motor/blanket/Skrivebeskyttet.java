package dk.jobveu.motor.blanket;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a form shows and nobody may change. Its value is ours: an answer that says something else is
 * refused, since a receiver would take it for what we said.
 */
final class Skrivebeskyttet {

  private final Felt liste;
  private final List<Felt> faste;
  private final List<Map<?, ?>> ledige = new ArrayList<>();

  /** The rows of a list as we showed them. */
  Skrivebeskyttet(Felt liste, Object vist) {
    this.liste = liste;
    this.faste = liste.underfelter().stream().filter(Felt::skrivebeskyttet).toList();
    if (vist instanceof Collection<?> raekker) {
      raekker.forEach(r -> ledige.add((Map<?, ?>) r));
    }
  }

  /** Row fields without their protection: {@link #kend} has looked at them. */
  static List<Felt> uden(List<Felt> felter) {
    return felter.stream().map(Felt::uindskraenket).toList();
  }

  /** Finds the row that this one was, by what cannot be changed; each row once. */
  void kend(int nr, Map<?, ?> sendt) {
    if (faste.isEmpty()) {
      return;
    }
    for (int n = 0; n < ledige.size(); n++) {
      Map<?, ?> vist = ledige.get(n);
      if (faste.stream().allMatch(f -> ens(vist.get(f.noegle()), sendt.get(f.noegle())))) {
        ledige.remove(n);
        return;
      }
    }
    throw Blanketkontrol.ugyldig(
        "Række %d i %s er ikke en af dem, du fik vist. Hent opgaven igen."
            .formatted(nr, liste.navn()));
  }

  /** Our value of a field outside lists, whatever was sent; what differs is refused. */
  static Object vaerdi(Felt felt, Object sendt, Object vist) {
    boolean tomt = sendt == null || "".equals(sendt);
    if (!tomt && !ens(vist, sendt)) {
      throw Blanketkontrol.ugyldig(
          "Feltet %s kan ikke ændres. Hent opgaven igen.".formatted(felt.navn()));
    }
    return vist instanceof Number n ? new BigDecimal(n.toString()) : vist;
  }

  private static boolean ens(Object vist, Object sendt) {
    if (vist instanceof Number v && sendt instanceof Number s) {
      try {
        return new BigDecimal(v.toString()).compareTo(new BigDecimal(s.toString())) == 0;
      } catch (NumberFormatException e) {
        return false;
      }
    }
    return Objects.equals(vist, sendt)
        || vist instanceof String v && sendt instanceof String s && v.strip().equals(s.strip());
  }
}
