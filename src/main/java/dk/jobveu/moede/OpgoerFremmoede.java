package dk.jobveu.moede;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says whether somebody that is called is missing: does not come or has not answered. */
@Brugstilfaelde
public class OpgoerFremmoede implements Trin<OpgoerFremmoede.Moedet, OpgoerFremmoede.Udfald> {

  /** Which meeting. */
  public record Moedet(String moedeslags) {}

  /** Whether whoever called must say what then. */
  public record Udfald(boolean fremmoedeMangler) {}

  private final Indkaldelser indkaldelser;
  private final Organisationsvalg organisationer;

  OpgoerFremmoede(Indkaldelser indkaldelser, Organisationsvalg organisationer) {
    this.indkaldelser = indkaldelser;
    this.organisationer = organisationer;
  }

  /**
   * Who has left the forløb since is not missed. One company of several may be away; a meeting with
   * companies to which none comes is none.
   */
  @Override
  public Udfald udfoer(Moedet moedet, Registrering r) {
    Moedeslags slags = Moedeslags.valueOf(moedet.moedeslags());
    Set<String> med = organisationer.ids(r.forloebId()).collect(Collectors.toSet());
    List<Virksomhedssvar> virksomheder = indkaldelser.virksomheder(r.forloebId(), slags);
    return new Udfald(
        indkaldelser.svar(r.forloebId(), slags).stream()
                .filter(m -> med.contains(m.deltager()))
                .anyMatch(Moedesvar::mangler)
            || !virksomheder.isEmpty()
                && virksomheder.stream().noneMatch(Virksomhedssvar::kommerMed));
  }
}
