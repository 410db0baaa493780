package dk.jobveu.behov;

import dk.jobveu.behov.Mangelopslag.Lister;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.forloeb.Forloebregister;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whether the lists that hold now say something else of a need than those did that were known when
 * DMN-1 was last asked.
 */
@Component
class Nyelister {

  private final Behovsregister register;
  private final Mangelopslag opslag;
  private final Genvalideringer genvalideringer;
  private final Forloebregister forloeb;

  Nyelister(
      Behovsregister register,
      Mangelopslag opslag,
      Genvalideringer genvalideringer,
      Forloebregister forloeb) {
    this.register = register;
    this.opslag = opslag;
    this.genvalideringer = genvalideringer;
    this.forloeb = forloeb;
  }

  /** The need as it was recorded, the lists that hold now, and the need as they have it. */
  record Nye(Behov foer, Lister nu, Behov behov) {}

  /**
   * Empty where the lists say the same, where nobody has described the need yet, and where the
   * coordinator is at it already: whoever answers is given the lists of that day.
   */
  Optional<Nye> om(String forloebId, Instant tidspunkt) {
    List<Mangelvalidering> svar = register.valideringer(forloebId);
    if (svar.isEmpty()
        || !svar.stream().allMatch(Mangelvalidering::erAfklaret)
        || genvalideringer.venter(forloebId).isPresent()) {
      return Optional.empty();
    }
    Instant spurgt = svar.get(0).registrering().tidspunkt();
    LocalDate dag = Datoer.dagen(tidspunkt);
    LocalDate dengang = Datoer.dagen(spurgt);
    String raad = opslag.raad(forloeb.hent(forloebId), dag);
    Lister nu = opslag.lister(raad, dag, tidspunkt);
    Lister foer = opslag.lister(raad, dengang, spurgt);
    Behov behov = register.hent(forloebId);
    boolean bekraeftet = svar.stream().allMatch(Mangelvalidering::erBekraeftet);
    return Optional.of(new Nye(behov, nu, opslag.medLister(behov, foer, nu, bekraeftet)))
        .filter(n -> !n.behov().equals(behov));
  }
}
