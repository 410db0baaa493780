package dk.jobveu.motor.blanket;

import dk.jobveu.faelles.web.Problemsvar;
import dk.jobveu.faelles.web.Sigelig;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers that cannot be accepted; nothing is stored. Each error is a Danish sentence. */
public class BlanketFejl extends RuntimeException implements Sigelig {

  private static final int FLEST = 50;

  /**
   * One error.
   *
   * @param felt key of the field, or null when it concerns the whole form
   * @param label the field's label as the user sees it, or null
   */
  public record Feltfejl(String felt, String label, String besked) {}

  private final List<Feltfejl> fejl;

  /** So many errors are told as a person can mend before the next attempt. */
  public BlanketFejl(List<Feltfejl> fejl) {
    super(fejl.stream().limit(FLEST).map(Feltfejl::besked).collect(Collectors.joining(" ")));
    this.fejl = fejl.stream().limit(FLEST).toList();
  }

  public BlanketFejl(String felt, String besked) {
    this(List.of(new Feltfejl(felt, null, besked)));
  }

  public List<Feltfejl> fejl() {
    return fejl;
  }

  @Override
  public Map<String, Object> problem() {
    Map<String, Object> problem =
        Problemsvar.problem(400, "Svaret kan ikke gemmes endnu", getMessage());
    problem.put("fejl", fejl.stream().map(BlanketFejl::kort).toList());
    return problem;
  }

  private static Map<String, Object> kort(Feltfejl f) {
    Map<String, Object> kort = new LinkedHashMap<>();
    kort.put("felt", f.felt());
    kort.put("label", f.label());
    kort.put("besked", f.besked());
    return kort;
  }
}
