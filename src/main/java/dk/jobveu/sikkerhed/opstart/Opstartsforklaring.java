package dk.jobveu.sikkerhed.opstart;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in numbered sentences why the system does not start, instead of a stack trace. */
class Opstartsforklaring extends AbstractFailureAnalyzer<Opstartsfejl> {

  @Override
  protected FailureAnalysis analyze(Throwable rod, Opstartsfejl fejl) {
    List<Mangel> mangler = fejl.mangler();
    return new FailureAnalysis(
        "Job-VEU starter ikke, for det er ikke sikkert:\n" + liste(mangler, Mangel::hvad),
        "Gør sådan, og start igen:\n" + liste(mangler, Mangel::goer),
        fejl);
  }

  private static String liste(List<Mangel> mangler, Function<Mangel, String> tekst) {
    return IntStream.range(0, mangler.size())
        .mapToObj(i -> "  " + (i + 1) + ". " + tekst.apply(mangler.get(i)))
        .collect(Collectors.joining("\n"));
  }
}
