package dk.jobveu.kontakt;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;

/** The contact persons that an organisation keeps, for itself. */
@Brugstilfaelde(kunVis = true)
public class VisKontaktpersoner {

  /**
   * One of them.
   *
   * @param slettes the day they go when nobody confirms them
   * @param forloeb numbers of the forløb in which they were chosen for something
   */
  public record Vist(Kontaktperson person, LocalDate slettes, List<String> forloeb) {}

  /** The page. */
  public record Visning(Aktoer organisation, List<Vist> personer) {}

  private final Kontaktret ret;
  private final Kontaktpersoner personer;
  private final Forloebskontakter forloebskontakter;
  private final Period gemmes;

  VisKontaktpersoner(
      Kontaktret ret,
      Kontaktpersoner personer,
      Forloebskontakter forloebskontakter,
      @Value("${jobveu.opbevaring.kontaktpersoner}") Period gemmes) {
    this.ret = ret;
    this.personer = personer;
    this.forloebskontakter = forloebskontakter;
    this.gemmes = gemmes;
  }

  public Visning vis(Bruger bruger, String organisation) {
    Aktoer aktoer = ret.kraev(bruger, organisation);
    return new Visning(
        aktoer,
        personer.af(organisation).stream()
            .map(
                p ->
                    new Vist(
                        p,
                        Datoer.dagen(p.bekraeftet()).plus(gemmes).plusDays(1),
                        forloebskontakter.forloebMed(p.id())))
            .toList());
  }
}
