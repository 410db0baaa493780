package dk.jobveu.motor.modelkontrol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.bpmn.parser.ResourceReportImpl;

/** Models that are not deployed, with all that is wrong in them; those before them stay. */
public class Modelafvisning extends ParseException {

  private static final long serialVersionUID = 1L;

  private final transient List<Modelfejl> fejl;

  Modelafvisning(List<Modelfejl> fejl) {
    super(besked(fejl), fejl.get(0).fil(), List.of(), List.of());
    this.fejl = List.copyOf(fejl);
    resorceReports.clear();
    fejl.stream()
        .collect(Collectors.groupingBy(Modelfejl::fil, LinkedHashMap::new, Collectors.toList()))
        .forEach(this::tilfoej);
  }

  public List<Modelfejl> fejl() {
    return fejl;
  }

  private void tilfoej(String fil, List<Modelfejl> dens) {
    resorceReports.add(
        new ResourceReportImpl(fil, dens.stream().<Problem>map(Sted::new).toList(), List.of()));
  }

  private static String besked(List<Modelfejl> fejl) {
    return "Modellerne er ikke udrullet; de gamle gælder stadig."
        + fejl.stream().map(f -> "\n  " + f).collect(Collectors.joining());
  }

  /** A fault as the engine tells one; the element says where, so there is no line. */
  private record Sted(Modelfejl fejl) implements Problem {
    @Override
    public String getMessage() {
      return fejl.besked();
    }

    @Override
    public int getLine() {
      return 0;
    }

    @Override
    public int getColumn() {
      return 0;
    }

    @Override
    public String getMainElementId() {
      return fejl.element();
    }

    @Override
    public List<String> getElementIds() {
      return List.of(fejl.element());
    }

    @Override
    public String toString() {
      return fejl.toString();
    }
  }
}
