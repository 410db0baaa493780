package dk.jobveu.kontakt;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.faelles.Brugstilfaelde;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which companies an organisation has been in touch with, for itself. */
@Brugstilfaelde(kunVis = true)
public class VisHenvendelser {

  /**
   * One of them.
   *
   * @param person whom they spoke with, or null
   */
  public record Vist(Henvendelse henvendelse, Kontaktperson person) {}

  /**
   * The page.
   *
   * @param personer people at companies, to choose among
   */
  public record Visning(
      Aktoer organisation, List<Vist> henvendelser, List<Kontaktperson> personer) {}

  private final Kontaktret ret;
  private final Henvendelser henvendelser;
  private final Kontaktpersoner personer;

  VisHenvendelser(Kontaktret ret, Henvendelser henvendelser, Kontaktpersoner personer) {
    this.ret = ret;
    this.henvendelser = henvendelser;
    this.personer = personer;
  }

  public Visning vis(Bruger bruger, String organisation) {
    Aktoer aktoer = ret.kraev(bruger, organisation);
    List<Kontaktperson> deres = personer.af(organisation);
    Map<String, Kontaktperson> efterId =
        deres.stream().collect(Collectors.toMap(Kontaktperson::id, Function.identity()));
    return new Visning(
        aktoer,
        henvendelser.af(organisation).stream()
            .map(
                h ->
                    new Vist(
                        h, h.kontaktpersonId() == null ? null : efterId.get(h.kontaktpersonId())))
            .toList(),
        deres.stream().filter(p -> !p.erEgen()).toList());
  }
}
