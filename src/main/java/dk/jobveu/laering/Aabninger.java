package dk.jobveu.laering;

import java.util.Optional;

/** Each time the public list of forløb was opened or closed; closed when it never was opened. */
public interface Aabninger {

  void gem(Aabning aabning);

  Optional<Aabning> seneste();
}
