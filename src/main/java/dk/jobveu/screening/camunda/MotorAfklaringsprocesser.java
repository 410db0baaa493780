package dk.jobveu.screening.camunda;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.motor.Frister;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.Systemkald;
import dk.jobveu.screening.Afklaring.Art;
import dk.jobveu.screening.Afklaringsprocesser;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts and ends {@code afklaring} and {@code venteliste} by message, one for each candidate. */
@Component
class MotorAfklaringsprocesser implements Afklaringsprocesser {

  private static final List<String> AFBRUDT = List.of("afklaring.afbrudt", "venteliste.afbrudt");

  private final Systemkald system;
  private final RuntimeService koersler;

  MotorAfklaringsprocesser(Systemkald system, @Lazy RuntimeService koersler) {
    this.system = system;
    this.koersler = koersler;
  }

  @Override
  public void begynd(Deltager kandidat, Art art, LocalDate frist) {
    system.udfoer(
        () ->
            koersler
                .createMessageCorrelation(
                    art == Art.VENTELISTE
                        ? "venteliste.kursus_begyndt"
                        : "afklaring.kandidat_afklares")
                .processInstanceBusinessKey(kandidat.forloebId())
                .setVariable(Procesvariabler.FORLOEB_ID, kandidat.forloebId())
                .setVariable(Procesvariabler.DELTAGER_ID, kandidat.deltagerId())
                .setVariable(Procesvariabler.JOBCENTER, kandidat.jobcenter())
                .setVariable(Procesvariabler.AFKLARINGSFRIST, Frister.dagenUd(frist))
                .correlateStartMessage());
  }

  @Override
  public void afbryd(String forloebId, String deltagerId) {
    AFBRUDT.forEach(
        besked ->
            system.udfoer(
                () ->
                    koersler
                        .createMessageCorrelation(besked)
                        .processInstanceBusinessKey(forloebId)
                        .processInstanceVariableEquals(Procesvariabler.DELTAGER_ID, deltagerId)
                        .correlateAllWithResult()));
  }

  @Override
  public void afbrydAlle(String forloebId) {
    AFBRUDT.forEach(
        besked ->
            system.udfoer(
                () ->
                    koersler
                        .createMessageCorrelation(besked)
                        .processInstanceBusinessKey(forloebId)
                        .correlateAllWithResult()));
  }
}
