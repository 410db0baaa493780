package dk.jobveu.hold;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.hold.Holdvilkaar.Afvikling;
import java.time.LocalDate;

/**
 * A class for tests: for 6 to 16 in Randers, nine weeks from the day given, decided ten days before
 * it and running; what a test is about it says itself.
 */
public final class Testhold {

  private final LocalDate start;
  private Afvikling afvikling = Afvikling.HOLD;
  private int minimum = 6;
  private int maksimum = 16;
  private LocalDate slut;
  private LocalDate beslutningsdato;
  private int beskaeftigede;
  private int andreTilmeldte;
  private Holdstatus status = Holdstatus.GENNEMFOERES;

  private Testhold(LocalDate start) {
    this.start = start;
    this.slut = start.plusWeeks(9);
    this.beslutningsdato = start.minusDays(10);
  }

  public static Testhold fra(LocalDate start) {
    return new Testhold(start);
  }

  public Testhold pladser(int mindst, int hoejst) {
    minimum = mindst;
    maksimum = hoejst;
    return this;
  }

  public Testhold vaerksted() {
    afvikling = Afvikling.AABENT_VAERKSTED;
    return this;
  }

  public Testhold fjern() {
    afvikling = Afvikling.FJERN;
    return this;
  }

  public Testhold til(LocalDate dag) {
    slut = dag;
    return this;
  }

  public Testhold besluttes(LocalDate dag) {
    beslutningsdato = dag;
    return this;
  }

  public Testhold beskaeftigede(int antal) {
    beskaeftigede = antal;
    return this;
  }

  public Testhold andreTilmeldte(int antal) {
    andreTilmeldte = antal;
    return this;
  }

  public Testhold status(Holdstatus ny) {
    status = ny;
    return this;
  }

  /** Puts it in the register. */
  public Hold gem(Holdregister register, Registrering r) {
    register.aabn(r, new Planlagthold(1, r.organisation(), 1, null, null, null, null, null, null));
    register.gemHold(r, 1, hold(), status);
    return hold();
  }

  public Hold hold() {
    return new Hold(
        "Fibertekniker 1",
        "Randers",
        null,
        null,
        maksimum,
        false,
        new Holdvilkaar(
            afvikling,
            start,
            slut,
            beslutningsdato,
            minimum,
            beskaeftigede,
            andreTilmeldte,
            0,
            0,
            false,
            false,
            false,
            false));
  }
}
