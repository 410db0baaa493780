package dk.jobveu.projektrum;

import dk.jobveu.faelles.Antal;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.projektrum.Tavletal.Dag;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a forløb stands: phase, whose turn it is, what is next and what is wrong. Counts only, so
 * that it is never about a citizen.
 *
 * @param hos whose turn it is, the longest waiting first
 * @param gaaetIStaa whether the system has given up a step of its own
 */
public record Stade(
    Forloeb forloeb,
    List<Fase> alleFaser,
    List<Hos> hos,
    Tavletal tal,
    boolean gaaetIStaa,
    LocalDate idag,
    Tavlegraenser graenser) {

  /**
   * The open tasks of one organisation as numbers.
   *
   * @param laengst name of the one that has waited longest and is not about a single participant
   * @param siden since when it has
   * @param nyeste when the newest of them came
   * @param frist the next day that one of them is due, or null
   */
  public record Hos(
      String navn,
      int opgaver,
      int overskredet,
      String laengst,
      Instant siden,
      Instant nyeste,
      LocalDate frist) {

    private static final String OM_DELTAGERE = "Opgaver om deltagere";

    static Hos af(String navn, List<Aabenopgave> opgaver) {
      return new Hos(
          navn,
          opgaver.size(),
          (int) opgaver.stream().filter(Aabenopgave::overskredet).count(),
          opgaver.stream()
              .filter(o -> o.deltagerId() == null)
              .min(Comparator.comparing(Aabenopgave::oprettet))
              .map(Aabenopgave::navn)
              .orElse(OM_DELTAGERE),
          opgaver.stream().map(Aabenopgave::oprettet).min(Comparator.naturalOrder()).orElseThrow(),
          opgaver.stream().map(Aabenopgave::oprettet).max(Comparator.naturalOrder()).orElseThrow(),
          opgaver.stream()
              .filter(o -> o.frist() != null && !o.overskredet())
              .map(Aabenopgave::frist)
              .min(Comparator.naturalOrder())
              .orElse(null));
    }
  }

  public boolean erIGang() {
    return forloeb.status() == Forloebstatus.IGANGVAERENDE;
  }

  /** The phases that are going on. */
  public List<Fase> faserNu() {
    List<Fase> nu = new ArrayList<>(1);
    for (Fase f : alleFaser) {
      if (f.erNu()) {
        nu.add(f);
      }
    }
    return nu;
  }

  /** Names of the phases that are going on. */
  public List<String> faser() {
    return faserNu().stream().map(Fase::navn).toList();
  }

  /** Days since the phase that goes on began, or null when none does. */
  public Long dageIFasen() {
    Long dage = null;
    for (Fase f : faserNu()) {
      long saa = ChronoUnit.DAYS.between(Datoer.dagen(f.fra()), idag);
      dage = dage == null ? saa : Math.max(dage, saa);
    }
    return dage;
  }

  /** How many tasks are past their due date. */
  public int overskredet() {
    return hos.stream().mapToInt(Hos::overskredet).sum();
  }

  public boolean erForsinket() {
    return overskredet() > 0;
  }

  public String venterPaa() {
    return tal.venterPaa();
  }

  /** Why it cannot go on by itself, or null. */
  public String blokeretFordi() {
    if (!erIGang()) {
      return null;
    }
    if (gaaetIStaa) {
      return "Systemet er gået i stå. Sig det til den, der passer systemet.";
    }
    return hos.isEmpty() && venterPaa() == null && naeste().isEmpty()
        ? "Ingen har en opgave, og der er ingen dag at vente på."
        : null;
  }

  public boolean erBlokeret() {
    return blokeretFordi() != null;
  }

  /** What is missing for it to run with the fewest it can run with, or null. */
  public String tyndtFordi() {
    if (!erIGang() || tal.minimum() == null || tal.kursusIGang() || !skalSnartVaereFyldt()) {
      return null;
    }
    List<String> mangler = new ArrayList<>();
    if (tal.kandidater() < tal.minimum()) {
      mangler.add(Antal.af(tal.kandidater(), "kandidat", "kandidater"));
    }
    if (tal.lovedeJob() < tal.minimum()) {
      mangler.add(Antal.af(tal.lovedeJob(), "lovet job", "lovede job"));
    }
    return mangler.isEmpty()
        ? null
        : Antal.foerst(
            String.join(" og ", mangler) + ", men mindst " + tal.minimum() + " skal til.");
  }

  private boolean skalSnartVaereFyldt() {
    return tal.fyldesSenest() != null
        && !idag.isBefore(tal.fyldesSenest().minus(graenser.tyndFoer()));
  }

  public boolean erTyndt() {
    return tyndtFordi() != null;
  }

  /** Whether nothing has happened for a long time. */
  public boolean erStille() {
    return erIGang() && sidstSket().isBefore(idag.minus(graenser.stille()));
  }

  /** The day on which something was last recorded or a task was last given to somebody. */
  public LocalDate sidstSket() {
    // asked of each row several times over, so without streams
    Instant sidst = forloeb.oprettet();
    for (Fase f : alleFaser) {
      sidst = senest(sidst, f.til() == null ? f.fra() : f.til());
    }
    for (Hos h : hos) {
      sidst = senest(sidst, h.nyeste());
    }
    return Datoer.dagen(senest(sidst, tal.senesteHaendelse()));
  }

  private static Instant senest(Instant a, Instant b) {
    return b == null || a.isAfter(b) ? a : b;
  }

  public Tidslinje tidslinje() {
    return Tidslinje.af(this);
  }

  /** The next day that is agreed or that a task is due. */
  public Optional<Dag> naeste() {
    return foran().min(Comparator.comparing(Dag::dato));
  }

  /** The days ahead in order. */
  public List<Dag> dageForan() {
    return foran().sorted(Comparator.comparing(Dag::dato)).toList();
  }

  private Stream<Dag> foran() {
    Stream<Dag> frister =
        hos.stream()
            .filter(h -> h.frist() != null)
            .map(h -> new Dag(h.frist(), "Frist for en opgave hos " + h.navn()));
    return Stream.concat(tal.dage().stream(), frister).filter(d -> !d.dato().isBefore(idag));
  }
}
