package dk.jobveu.opstart;

import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import java.util.Set;
import java.util.stream.Collectors;

/** Says whether somebody that is called is missing: does not come or has not answered. */
@Brugstilfaelde
public class OpgoerFremmoede implements Trin<Intet, OpgoerFremmoede.Udfald> {

  /** Whether the coordinator must say what then. */
  public record Udfald(boolean fremmoedeMangler) {}

  private final Indkaldelser indkaldelser;
  private final Organisationsvalg organisationer;

  OpgoerFremmoede(Indkaldelser indkaldelser, Organisationsvalg organisationer) {
    this.indkaldelser = indkaldelser;
    this.organisationer = organisationer;
  }

  /** Who has left the forløb since is not missed. */
  @Override
  public Udfald udfoer(Intet intet, Registrering r) {
    Set<String> med = organisationer.ids(r.forloebId()).collect(Collectors.toSet());
    return new Udfald(
        indkaldelser.svar(r.forloebId()).stream()
            .filter(m -> med.contains(m.deltager()))
            .anyMatch(Moedesvar::mangler));
  }
}
