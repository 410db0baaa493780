package dk.jobveu.bilag;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The evidence that lies on the rows of the checklist, for whoever shows it. */
@Component("raekkebeviser")
public class Raekkebeviser {

  private final Bilagslager lager;

  Raekkebeviser(Bilagslager lager) {
    this.lager = lager;
  }

  /** The files by row, in one question. */
  public Map<String, List<Bilag>> af(String forloebId) {
    return lager.alle(forloebId).stream()
        .filter(b -> b.sted() == Bilagssted.RAEKKE)
        .collect(Collectors.groupingBy(Bilag::punkt));
  }
}
