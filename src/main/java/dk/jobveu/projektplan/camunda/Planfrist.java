package dk.jobveu.projektplan.camunda;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.motor.Frister;
import dk.jobveu.projektplan.Projektplan;
import dk.jobveu.projektplan.Projektplaner;
import dk.jobveu.projektplan.Tidsplan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Deadlines of tasks that are to be done by a day of the projektplan (section 7, R-7.12g). When the
 * plan leaves that day out, or it has passed as the task begins, the configuration's ordinary
 * deadline holds: nobody can keep a day that is gone.
 */
@Component("planfrist")
public class Planfrist {

  private static final Map<String, Function<Tidsplan, LocalDate>> DAGE =
      Map.of(
          "information", Tidsplan::datoInfoMedarbejdere,
          "informationsdag", Tidsplan::datoInformationsdag,
          "screening", Tidsplan::datoScreening);

  private final Projektplaner planer;
  private final Frister frister;
  private final Clock ur;

  Planfrist(Projektplaner planer, Frister frister, Clock ur) {
    this.planer = planer;
    this.frister = frister;
    this.ur = ur;
  }

  /**
   * The last moment of the plan's day of that name.
   *
   * @param dag {@code information}, {@code informationsdag} or {@code screening}
   */
  public Date inden(String dag, String forloebId) {
    Function<Tidsplan, LocalDate> valgt = DAGE.get(dag);
    if (valgt == null) {
      throw new IllegalStateException("Projektplanen har ingen dag ved navn " + dag);
    }
    LocalDate idag = Datoer.dagen(ur.instant());
    return planer
        .seneste(forloebId)
        .map(Projektplan::indhold)
        .flatMap(i -> Optional.ofNullable(valgt.apply(i.tidsplan())))
        .filter(d -> !d.isBefore(idag))
        .map(Frister::dagenUd)
        .orElseGet(() -> frister.om("opgave"));
  }
}
