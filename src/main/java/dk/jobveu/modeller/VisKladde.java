package dk.jobveu.modeller;

import dk.jobveu.faelles.Brugstilfaelde;
import java.util.List;

/** A draft: what is another than now, and what the rules say of it. */
@Brugstilfaelde(kunVis = true)
public class VisKladde {

  /**
   * A file of it.
   *
   * @param nu what counts now; null for a new model
   * @param eksempler what a table answers to its examples; null when it has none
   * @param forskelle null when there is nothing to compare, since it is new or cannot be read
   */
  public record Fil(
      Modelfil ny,
      Modelversion nu,
      Modelindhold indhold,
      List<Modelforskel> forskelle,
      List<Modelfund> fund,
      Tabeleksempler.Svar eksempler) {

    /** Whether it says the same as what counts now. */
    public boolean erUaendret() {
      return forskelle != null && forskelle.isEmpty();
    }
  }

  /** All of it. */
  public record Visning(Modelkladde kladde, List<Fil> filer, boolean maaUdrulle, boolean min) {

    /** Whether a rule refuses any of it. */
    public boolean afvises() {
      return filer.stream().flatMap(f -> f.fund().stream()).anyMatch(Modelfund::afvises);
    }
  }

  private final Kladdeopslag opslag;
  private final Modelregister register;
  private final Modellaeser laeser;
  private final Modelindsigt indsigt;
  private final Udruller udruller;
  private final Godkendelse godkendelse;
  private final Eksempelsvar eksempler;

  VisKladde(
      Kladdeopslag opslag,
      Modelregister register,
      Modellaeser laeser,
      Modelindsigt indsigt,
      Udruller udruller,
      Godkendelse godkendelse,
      Eksempelsvar eksempler) {
    this.opslag = opslag;
    this.register = register;
    this.laeser = laeser;
    this.indsigt = indsigt;
    this.udruller = udruller;
    this.godkendelse = godkendelse;
    this.eksempler = eksempler;
  }

  public Visning vis(String bruger, long nr) {
    Modelkladde kladde = opslag.hent(bruger, nr);
    List<Modelfund> fund = udruller.fund(kladde.filer());
    return new Visning(
        kladde,
        kladde.filer().stream().map(f -> fil(bruger, f, fund, kladde.filer())).toList(),
        godkendelse.maaUdrulle(kladde, bruger),
        kladde.bruger().equals(bruger));
  }

  private Fil fil(String bruger, Modelfil fil, List<Modelfund> fund, List<Modelfil> sammen) {
    Modelversion nu =
        indsigt.tilpas(bruger, register.versioner(fil.slags(), fil.noegle())).stream()
            .findFirst()
            .orElse(null);
    Modelindhold ny = laes(fil.slags(), fil.noegle(), fil.indhold());
    Modelindhold gammel = nu == null ? null : laes(nu.slags(), nu.noegle(), register.indhold(nu));
    return new Fil(
        fil,
        nu,
        ny,
        ny == null || gammel == null ? null : Modelforskel.mellem(gammel, ny),
        fund.stream().filter(f -> f.fil().equals(fil.fil())).toList(),
        ny == null ? null : eksempler.paa(fil.slags(), fil.noegle(), fil.indhold(), sammen));
  }

  private Modelindhold laes(Modelslags slags, String noegle, byte[] indhold) {
    try {
      return laeser.laes(slags, noegle, indhold);
    } catch (IllegalArgumentException e) {
      // what is wrong stands among what the rules say
      return null;
    }
  }
}
