package dk.jobveu.kursus;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Which AMU courses schools are approved for, as each has said itself. */
public interface Skolegodkendelser {

  /** Codes of the courses by school; none of a school that has not said it. */
  Map<String, Set<String>> alle();

  /** All that the school is approved for; what it said before is replaced. */
  void saet(String skole, Set<String> fagkoder, String bruger, Instant nu);
}
