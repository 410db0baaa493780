package dk.jobveu.screening;

import java.util.Set;
import org.springframework.stereotype.Component;

/** The default of the model: every target group is thought in (R-7.12b, A-4). */
@Component
class AlleMaalgrupper implements Planramme {

  @Override
  public Set<String> maalgrupper(String forloebId) {
    return Set.of();
  }

  @Override
  public Integer ledigePladser(String forloebId) {
    return null;
  }
}
