package dk.jobveu.genspil;

import dk.jobveu.aktoer.Tilhoersforhold;
import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Beslutningsnavne;
import dk.jobveu.beslutning.Sagsstart;
import dk.jobveu.beslutning.Taerskelinput;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.IkkeTilladt;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks a changed table everything that the one before it was asked, and counts what it answers
 * otherwise. Nothing is stored and nothing deployed. A changed {@code taerskler} is tried on every
 * table that is told a threshold which it changes.
 *
 * <p>For operators alone: a table made for it could ask what became of the people in a forløb.
 */
@Brugstilfaelde(kunVis = true)
public class GenspilTabel {

  private static final String TAERSKLER = "taerskler";

  private final Huskede huskede;
  private final Tabelaendring.Laeser laeser;
  private final Beslutninger gaeldende;
  private final Beslutningsnavne navne;
  private final Tilhoersforhold tilhoersforhold;

  GenspilTabel(
      Huskede huskede,
      Tabelaendring.Laeser laeser,
      Beslutninger gaeldende,
      Beslutningsnavne navne,
      Tilhoersforhold tilhoersforhold) {
    this.huskede = huskede;
    this.laeser = laeser;
    this.gaeldende = gaeldende;
    this.navne = navne;
    this.tilhoersforhold = tilhoersforhold;
  }

  /**
   * @throws IkkeTilladt for others than operators
   * @throws Tabelaendring.Afvist when the file would not be deployed
   */
  public Genspil genspil(String bruger, String beslutning, byte[] fil) {
    if (!tilhoersforhold.erDriftsfolk(bruger)) {
      throw new IkkeTilladt("Det kan kun en administrator af hele systemet.");
    }
    Tabelaendring aendret = laeser.laes(beslutning, fil);
    Map<String, String> titler = navne.alle();
    if (!titler.containsKey(beslutning)) {
      throw new Tabelaendring.Afvist(
          List.of(
              "Der er ingen beslutning, der hedder »%s«, så den er aldrig blevet spurgt."
                  .formatted(beslutning)));
    }
    Genspilstal tal = new Genspilstal(titler);
    if (beslutning.equals(TAERSKLER)) {
      genspilTaerskler(aendret, tal);
    } else {
      huskede
          .af(beslutning)
          .forEach(h -> tal.tael(h, () -> aendret.spoerg(h.input()), () -> nu(h, h.input())));
    }
    return tal.samlet(titler.get(beslutning));
  }

  /** Each threshold is asked of both once; only what it changes is told otherwise. */
  private void genspilTaerskler(Tabelaendring aendret, Genspilstal tal) {
    Map<Taerskel, Optional<Object>> kendte = new HashMap<>();
    for (Husket h : huskede.alle()) {
      Map<String, Object> andre = new HashMap<>();
      for (String navn : h.input().keySet()) {
        kendte
            .computeIfAbsent(new Taerskel(navn, h.start()), t -> andet(t, aendret))
            .ifPresent(efter -> andre.put(navn, efter));
      }
      if (!andre.isEmpty()) {
        Map<String, Object> input = new HashMap<>(h.input());
        input.putAll(andre);
        tal.tael(h, () -> nu(h, input), () -> nu(h, h.input()));
      }
    }
  }

  /** An input as it is for those that start on a day. */
  private record Taerskel(String input, LocalDate start) {}

  /** What the change makes of it; nothing when it is no threshold or stays what it is. */
  private Optional<Object> andet(Taerskel t, Tabelaendring aendret) {
    Map<String, Object> spoergsmaal =
        Map.of(
            "noegle",
            Taerskelinput.noegle(t.input()),
            "aar",
            t.start().getYear(),
            Sagsstart.INPUT,
            t.start().toString());
    Object foer = gaeldende.opslag(TAERSKLER, spoergsmaal).resultat().get("vaerdi");
    Object efter =
        aendret.spoerg(spoergsmaal).stream()
            .map(s -> s.get("vaerdi"))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return foer == null || efter == null || tal(foer).compareTo(tal(efter)) == 0
        ? Optional.empty()
        : Optional.of(efter);
  }

  private static BigDecimal tal(Object vaerdi) {
    return new BigDecimal(vaerdi.toString());
  }

  private List<Map<String, Object>> nu(Husket h, Map<String, Object> input) {
    return gaeldende.opslagListe(h.beslutning(), input).stream().map(Afgoerelse::resultat).toList();
  }
}
