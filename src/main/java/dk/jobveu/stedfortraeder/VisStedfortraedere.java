package dk.jobveu.stedfortraeder;

import dk.jobveu.faelles.Brugstilfaelde;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What colleagues see of each other's deputies; nobody outside the organisation sees any of it. */
@Brugstilfaelde(kunVis = true)
public class VisStedfortraedere {

  private static final int HOEJST = 100;

  private final Stedfortraedelser aftaler;
  private final Kolleger kolleger;

  public VisStedfortraedere(Stedfortraedelser aftaler, Kolleger kolleger) {
    this.aftaler = aftaler;
    this.kolleger = kolleger;
  }

  /**
   * An agreement with the names that people know each other by.
   *
   * @param maaTraekkes whether the person looking may end it
   */
  public record Visning(
      Stedfortraedelse aftale,
      String fravaerende,
      String stedfortraeder,
      String sluttetAf,
      List<Opgaveflytning> opgaver,
      boolean maaTraekkes) {}

  public List<Visning> vis(String bruger, Collection<String> organisationer) {
    Map<String, String> navne = new HashMap<>();
    organisationer.forEach(o -> kolleger.i(o).forEach(k -> navne.put(k.id(), k.navn())));
    return aftaler.iOrganisationerne(organisationer).stream()
        .limit(HOEJST)
        .map(
            s ->
                new Visning(
                    s,
                    navn(navne, s.fravaerende()),
                    navn(navne, s.stedfortraeder()),
                    navn(navne, s.sluttetAf()),
                    aftaler.opgaver(s.id()),
                    s.gaelder() && s.angaar(bruger)))
        .toList();
  }

  private static String navn(Map<String, String> navne, String id) {
    return id == null ? null : navne.getOrDefault(id, id);
  }
}
