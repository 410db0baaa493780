package dk.jobveu.forloeb.camunda;

import dk.jobveu.forloeb.Deltagelsesvidne;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.motor.Systemkald;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * An organisation that has declined leaves its open tasks of the forløb, and with them the right to
 * them (issue 3, row 5). A task that nobody would be left with goes to the coordinator.
 */
@Component
class Opgaveoverdragelse implements Deltagelsesvidne {

  /**
   * Where an organisation follows its own citizens or writes its own bid. That does not depend on
   * an invitation, and it is nothing for the coordinator.
   */
  static final Set<String> EGNE =
      Set.of(
          "afklaring",
          "deltagerforloeb",
          "deltagerskifte",
          "frafald_fra_kursus",
          "match_efter_kursus",
          "opfoelgning_18_maaneder",
          "tilbud",
          "taet_opfoelgning",
          "vejledning_efter_kurset",
          "venteliste");

  private final Systemkald system;
  private final Opgavegiver opgaver;
  private final Forloebregister register;

  Opgaveoverdragelse(Systemkald system, Opgavegiver opgaver, Forloebregister register) {
    this.system = system;
    this.opgaver = opgaver;
    this.register = register;
  }

  @Override
  public void erUde(String forloebId, String aktoerId, boolean varMed) {
    String koordinator = register.hent(forloebId).koordinator();
    if (aktoerId.equals(koordinator)) {
      return;
    }
    // the one who says no may not change whose tasks they are; that they change follows from it
    system.udfoer(
        () -> {
          opgaver.hos(aktoerId, forloebId).stream()
              .filter(t -> !opgaver.erAf(t, EGNE))
              .forEach(t -> opgaver.giv(t, aktoerId, koordinator));
          return null;
        });
  }
}
