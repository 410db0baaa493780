package dk.jobveu.beslutning;

import java.util.List;
import java.util.Map;

/** Every decision with inputs, output, rule and version. */
public interface Afgoerelseslager {

  void gem(Sag sag, Map<String, Object> input, Afgoerelse afgoerelse);

  /** Those of a forløb, newest first. */
  List<TruffenAfgoerelse> iForloeb(String forloebId);
}
