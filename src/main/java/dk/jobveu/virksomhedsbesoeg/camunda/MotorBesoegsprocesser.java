package dk.jobveu.virksomhedsbesoeg.camunda;

import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.motor.Frister;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.Systemkald;
import dk.jobveu.virksomhedsbesoeg.Besoegsprocesser;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts and tells {@code virksomhed_foelger_hold} by message, one for each company and class. */
@Component
class MotorBesoegsprocesser implements Besoegsprocesser {

  private static final String AFBRUDT = "virksomhed_foelger_hold.afbrudt";

  private final Systemkald system;
  private final RuntimeService koersler;
  private final Forloebregister forloeb;

  MotorBesoegsprocesser(Systemkald system, @Lazy RuntimeService koersler, Forloebregister forloeb) {
    this.system = system;
    this.koersler = koersler;
    this.forloeb = forloeb;
  }

  @Override
  public void begynd(
      String forloebId, int holdNr, String virksomhedId, String talsmand, LocalDate besoegsdag) {
    system.udfoer(
        () ->
            koersler
                .createMessageCorrelation("virksomhed_foelger_hold.kursus_begyndt")
                .processInstanceBusinessKey(forloebId)
                .setVariable(Procesvariabler.FORLOEB_ID, forloebId)
                .setVariable(Procesvariabler.HOLD_NR, holdNr)
                .setVariable(Procesvariabler.VIRKSOMHED_ID, virksomhedId)
                .setVariable(Procesvariabler.TALSMAND, talsmand)
                .setVariable(
                    Procesvariabler.PROJEKTTYPE, forloeb.hent(forloebId).projekttype().name())
                .setVariable(Procesvariabler.BESOEGSDAG, Frister.dagenUd(besoegsdag))
                .correlateStartMessage());
  }

  @Override
  public void kursetErSlut(String forloebId, int holdNr) {
    meld("virksomhed_foelger_hold.kursus_slut", forloebId, paaHold(holdNr));
  }

  @Override
  public void afbrydHold(String forloebId, int holdNr) {
    meld(AFBRUDT, forloebId, paaHold(holdNr));
  }

  private static UnaryOperator<MessageCorrelationBuilder> paaHold(int holdNr) {
    return m -> m.processInstanceVariableEquals(Procesvariabler.HOLD_NR, holdNr);
  }

  @Override
  public void afbryd(String forloebId, String virksomhedId) {
    meld(
        AFBRUDT,
        forloebId,
        m -> m.processInstanceVariableEquals(Procesvariabler.VIRKSOMHED_ID, virksomhedId));
  }

  @Override
  public void afbrydAlle(String forloebId) {
    meld(AFBRUDT, forloebId, m -> m);
  }

  private void meld(
      String besked, String forloebId, UnaryOperator<MessageCorrelationBuilder> hvem) {
    system.udfoer(
        () ->
            hvem.apply(
                    koersler.createMessageCorrelation(besked).processInstanceBusinessKey(forloebId))
                .correlateAllWithResult());
  }
}
