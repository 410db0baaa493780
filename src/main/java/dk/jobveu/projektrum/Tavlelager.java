package dk.jobveu.projektrum;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What is known of many forløb, in one statement each. Of bids there is the deadline only, and of a
 * projektplan nothing before it may be used.
 */
public interface Tavlelager {

  /** Numbers and days by forløb. */
  Map<String, Tavletal> af(Collection<String> forloebIds);

  /** Names of the companies and of the organisations that have not declined, by forløb. */
  Map<String, List<String>> navne(Collection<String> forloebIds);
}
