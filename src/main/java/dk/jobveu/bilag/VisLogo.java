package dk.jobveu.bilag;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Danskorden;
import java.util.List;

/** Shows somebody the logos of the own organisations. */
@Brugstilfaelde(kunVis = true)
public class VisLogo {

  /**
   * One organisation.
   *
   * @param logo what it has, or null
   */
  public record Organisationslogo(String organisation, String navn, Logo logo) {}

  /**
   * The page.
   *
   * @param hoejstMb how large a file may be
   * @param skannes whether there is a virus scanner
   */
  public record Visning(List<Organisationslogo> egne, long hoejstMb, boolean skannes) {}

  private final Logoer logoer;
  private final Aktoerer aktoerer;
  private final Bilagsregler regler;
  private final Virusskanner skanner;

  VisLogo(Logoer logoer, Aktoerer aktoerer, Bilagsregler regler, Virusskanner skanner) {
    this.logoer = logoer;
    this.aktoerer = aktoerer;
    this.regler = regler;
    this.skanner = skanner;
  }

  public Visning vis(Bruger bruger) {
    return new Visning(
        bruger.organisationer().stream()
            .sorted(Danskorden.efter(aktoerer::navn))
            .map(o -> new Organisationslogo(o, aktoerer.navn(o), logoer.af(o).orElse(null)))
            .toList(),
        regler.hoejstFil().toMegabytes(),
        skanner.erSat());
  }
}
