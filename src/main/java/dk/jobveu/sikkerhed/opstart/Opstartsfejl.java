package dk.jobveu.sikkerhed.opstart;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The system must not start; says everything that is wrong, so that nobody tries ten times. */
public class Opstartsfejl extends RuntimeException {

  private final transient List<Mangel> mangler;

  Opstartsfejl(List<Mangel> mangler) {
    super(mangler.stream().map(Mangel::hvad).collect(Collectors.joining(" ")));
    this.mangler = List.copyOf(mangler);
  }

  /** Asks all of them before it refuses. */
  static void hvisNogetMangler(Collection<? extends Selvtjek> tjek) {
    List<Mangel> mangler = tjek.stream().flatMap(t -> t.mangler().stream()).distinct().toList();
    if (!mangler.isEmpty()) {
      throw new Opstartsfejl(mangler);
    }
  }

  public List<Mangel> mangler() {
    return mangler;
  }
}
