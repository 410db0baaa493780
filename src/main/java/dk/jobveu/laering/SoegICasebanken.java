package dk.jobveu.laering;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.forloeb.Projekttype;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Finds approved cases by words and by what they are about. */
@Brugstilfaelde(kunVis = true)
public class SoegICasebanken {

  private final Laeringsarkiv arkiv;
  private final Caseregister register;
  private final Casebankindstilling indstilling;

  SoegICasebanken(Laeringsarkiv arkiv, Caseregister register, Casebankindstilling indstilling) {
    this.arkiv = arkiv;
    this.register = register;
    this.indstilling = indstilling;
  }

  /** What is asked for; what is null is not. */
  public record Soegning(
      String ord, String branche, String raad, Projekttype type, Caseudfald udfald) {

    boolean passer(Caseoplysninger o) {
      return (branche == null || branche.equals(o.branche()))
          && (raad == null || raad.equals(o.raad()))
          && (type == null || type == o.type())
          && (udfald == null || udfald.passer(o));
    }
  }

  /** A case, and what it is about. */
  public record Sag(Casebeskrivelse beskrivelse, Caseoplysninger om) {}

  /**
   * What was found.
   *
   * @param brancher and {@code raad}: those of all cases, to choose among
   */
  public record Fund(List<Sag> sager, List<String> brancher, List<String> raad) {}

  public Fund soeg(Soegning s) {
    Map<String, Caseoplysninger> om = register.godkendte();
    Soegeord ord = new Soegeord(s.ord(), indstilling.grupper());
    List<Sag> alle =
        arkiv.casebank().stream()
            .map(c -> new Sag(c, om.get(c.registrering().forloebId())))
            .filter(sag -> sag.om() != null)
            .toList();
    return new Fund(
        alle.stream()
            .filter(sag -> s.passer(sag.om()) && ord.findes(sag.beskrivelse().tekst()))
            .toList(),
        navne(alle, Caseoplysninger::branche),
        navne(alle, Caseoplysninger::raad));
  }

  private static List<String> navne(List<Sag> alle, Function<Caseoplysninger, String> af) {
    return Danskorden.ordnet(
        alle.stream().map(Sag::om).map(af).filter(Objects::nonNull).distinct().toList(), n -> n);
  }
}
