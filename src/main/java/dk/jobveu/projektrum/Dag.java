package dk.jobveu.projektrum;

import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Underretninger.Underretning;
import dk.jobveu.udbud.Tilbudskvittering;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * A person's day: what is theirs, what is their organisation's, what is late or near, what others
 * have to do first, and what is new since they were here.
 *
 * @param opgaver own tasks first, then by deadline
 * @param flereOpgaver whether there are more than were asked for, so that counts are not the whole
 * @param forloeb those that are going on first
 */
public record Dag(
    List<Opgave> opgaver,
    boolean flereOpgaver,
    List<Venter> venter,
    List<Besked> ulaeste,
    List<Besked> laeste,
    List<Forloeb> forloeb) {

  /**
   * A task for the person or their organisation.
   *
   * @param forloeb title of the forløb it belongs to, or null when its page is not theirs to see
   * @param fase what that forløb is in now, or null
   * @param virksomhed name of the company the task is about, or null
   * @param taget name of the colleague who has taken it; null when nobody has, or it is one's own
   * @param min whether the person has taken it
   * @param snart whether the deadline is near
   * @param ny whether it came after the visit before
   */
  public record Opgave(
      Aabenopgave opgave,
      String forloeb,
      String fase,
      String virksomhed,
      String taget,
      boolean min,
      boolean snart,
      boolean ny) {}

  /**
   * What another organisation has to do in one forløb.
   *
   * @param opgaver names of its tasks, the one that has waited longest first
   * @param frist the earliest deadline, or null
   * @param rykket whether one's own organisation has sent a reminder so lately that it must wait
   */
  public record Venter(
      String forloebId,
      String forloeb,
      String organisation,
      String navn,
      List<String> opgaver,
      Instant siden,
      LocalDate frist,
      boolean overskredet,
      boolean rykket) {}

  /**
   * A message.
   *
   * @param forloeb title of its forløb, or null when its page is not theirs to see
   */
  public record Besked(Underretning underretning, String forloeb) {

    /** Whether it is about a bid of one's own, which has a page also for those outside. */
    public boolean omEgetTilbud() {
      return Tilbudskvittering.handlerOm(underretning.noegle());
    }
  }

  /** Which of the tasks are looked at. */
  public enum Udvalg {
    ALLE("Alle", o -> true),
    MINE("Mine", Opgave::min),
    OVERSKREDET("Overskredet", o -> o.opgave().overskredet()),
    SNART("Frist snart", Opgave::snart),
    NYE("Nye siden sidst", Opgave::ny);

    private final String tekst;
    private final Predicate<Opgave> med;

    Udvalg(String tekst, Predicate<Opgave> med) {
      this.tekst = tekst;
      this.med = med;
    }

    public String tekst() {
      return tekst;
    }
  }

  public List<Opgave> opgaver(Udvalg udvalg) {
    return opgaver.stream().filter(udvalg.med).toList();
  }

  /** The moment of the newest message that is shown, or null when none is. */
  public Instant nyesteBesked() {
    return ulaeste.stream()
        .map(b -> b.underretning().oprettet())
        .max(Instant::compareTo)
        .orElse(null);
  }
}
