package dk.jobveu.faelles;

import dk.jobveu.faelles.Listebrud.Brud;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Collects what is wrong while the rows of a list are gone through, so that whoever sent it hears
 * everything at once and where it stands. Rules are asked of fields that are filled in;
 * cells that could not be read are null and have been told already.
 */
public final class Listekontrol {

  private final List<Brud> brud = new ArrayList<>();
  private int raekke = Listebrud.HELE_LISTEN;

  /** What is noted from here on is about this row, the first being 0. */
  public void raekke(int nr) {
    raekke = nr;
  }

  /** What is noted from here on is about the list as a whole. */
  public void heleListen() {
    raekke = Listebrud.HELE_LISTEN;
  }

  /** Notes the rule as broken when it is; whether it was kept. */
  public boolean kraev(boolean overholdt, String felt, String besked) {
    if (!overholdt) {
      brud.add(new Brud(raekke, felt, besked));
    }
    return overholdt;
  }

  /** Notes the rule that this breaks, if any; whether it broke none. */
  public boolean kraev(Runnable regel) {
    return hent(
            () -> {
              regel.run();
              return this;
            })
        != null;
  }

  /** What this finds, or null with the rule noted that it breaks. */
  public <T> T hent(Supplier<T> opslag) {
    try {
      return opslag.get();
    } catch (Regelbrud fejl) {
      kraev(false, fejl.felt(), fejl.getMessage());
      return null;
    }
  }

  public List<Brud> brud() {
    return List.copyOf(brud);
  }

  /**
   * The rule that the rows about these participants break.
   *
   * @param besked sentence with one place for the participant
   */
  public static <T> List<Brud> om(
      List<T> raekker, Function<T, String> hvem, Collection<String> deltagerIds, String besked) {
    return IntStream.range(0, raekker.size())
        .filter(nr -> deltagerIds.contains(hvem.apply(raekker.get(nr))))
        .mapToObj(nr -> new Brud(nr, "deltagerId", besked.formatted(hvem.apply(raekker.get(nr)))))
        .toList();
  }

  /** Refuses the list when any of its rules is broken. */
  public static void afvis(List<Brud> brud) {
    if (!brud.isEmpty()) {
      throw new Listebrud(brud);
    }
  }
}
