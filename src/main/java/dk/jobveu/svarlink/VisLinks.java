package dk.jobveu.svarlink;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.faelles.Brugstilfaelde;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Shows what can be answered by a link, and the links that were sent. */
@Brugstilfaelde(kunVis = true)
public class VisLinks {

  /**
   * Something that can be answered by a link.
   *
   * @param skrives whether this person may also write the answer down
   */
  public record Mulig(String noegle, Formaal formaal, String hvem, boolean skrives) {}

  /**
   * An answer that was written down for an organisation.
   *
   * @param noegle what it is corrected under, or null when it cannot be by this person
   */
  public record Skrevet(Vegnesvar svar, String hvem, String noegle) {}

  /**
   * A link that was sent.
   *
   * @param kanTraekkes whether somebody could still use it
   */
  public record Sendt(Svarlink link, String hvem, String stand, boolean kanTraekkes) {}

  /** The page. */
  public record Visning(List<Mulig> mulige, List<Sendt> sendte, List<Skrevet> skrevne) {}

  private final Linkret ret;
  private final Skriveret skriveret;
  private final Vegnesvarene vegnesvar;
  private final Svarlinks links;
  private final Adressater adressater;
  private final Clock ur;

  VisLinks(
      Linkret ret,
      Skriveret skriveret,
      Vegnesvarene vegnesvar,
      Svarlinks links,
      Adressater adressater,
      Clock ur) {
    this.skriveret = skriveret;
    this.vegnesvar = vegnesvar;
    this.ret = ret;
    this.links = links;
    this.adressater = adressater;
    this.ur = ur;
  }

  public Visning vis(Indsigt indsigt) {
    Instant nu = ur.instant();
    List<Svaropgave> opgaver = ret.opgaver(indsigt);
    return new Visning(
        opgaver.stream()
            .filter(o -> o.opgaveId() != null || !erSkrevet(o) || !skriveret.erEgen(indsigt, o))
            .map(
                o ->
                    new Mulig(
                        o.noegle(),
                        o.formaal(),
                        adressater.navn(o),
                        skriveret.maa(indsigt, o) && !(erSkrevet(o) && o.opgaveId() == null)))
            .toList(),
        links.alle(indsigt.forloebId()).stream()
            .filter(s -> ret.maa(indsigt, s.link()))
            .map(
                s -> new Sendt(s.link(), adressater.navn(s.link()), s.tekst(nu), s.kanTraekkes(nu)))
            .toList(),
        skrevne(indsigt, opgaver));
  }

  private static boolean erSkrevet(Svaropgave o) {
    return o.formaal() == Formaal.MOEDESVAR;
  }

  /** For whom it was written, and those who may send a link for it. */
  private List<Skrevet> skrevne(Indsigt indsigt, List<Svaropgave> opgaver) {
    return vegnesvar.alle(indsigt.forloebId()).stream()
        .filter(
            v ->
                ret.maa(indsigt, v.formaal(), v.registrering().organisation())
                    || indsigt.bruger().organisationer().contains(v.aktoerId()))
        .map(
            v ->
                new Skrevet(
                    v,
                    v.registrering().paaVegneAf(),
                    opgaver.stream()
                        .filter(o -> v.er(o.formaal(), o.aktoerId(), o.emne()))
                        .filter(o -> o.opgaveId() == null && skriveret.maa(indsigt, o))
                        .map(Svaropgave::noegle)
                        .findFirst()
                        .orElse(null)))
        .toList();
  }
}
