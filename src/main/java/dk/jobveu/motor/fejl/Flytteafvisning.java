package dk.jobveu.motor.fejl;

import dk.jobveu.faelles.web.Problemsvar;
import dk.jobveu.faelles.web.Sigelig;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A plan for moving what is going on, or one that is going on, which the engine does not move. */
public interface Flytteafvisning extends Sigelig {

  int STATUS = 400;

  List<Flyttegrund> grunde();

  @Override
  default Map<String, Object> problem() {
    Map<String, Object> problem =
        Problemsvar.problem(STATUS, "Det kan ikke flyttes til den version", samlet(grunde()));
    problem.put("fejl", grunde());
    return problem;
  }

  private static String samlet(List<Flyttegrund> grunde) {
    return grunde.stream().map(Flyttegrund::tekst).collect(Collectors.joining(" "))
        + " Intet er flyttet.";
  }
}
