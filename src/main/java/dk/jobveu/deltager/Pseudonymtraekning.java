package dk.jobveu.deltager;

import dk.jobveu.faelles.Cprnummer;
import dk.jobveu.faelles.Regelbrud;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Pseudonyms that are easy to read aloud and say nothing about the person. They are drawn at
 * random, so that two jobcentres can create participants at the same time without waiting for each
 * other.
 */
@Component
class Pseudonymtraekning {

  private static final String TEGN = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final Pattern GYLDIG = Pattern.compile("[A-Z][A-Z0-9-]{0,29}");
  // a day or not: a number of ten digits may be anybody's
  private static final Pattern LANGT_TAL = Pattern.compile(".*\\d{6}-?\\d{4}.*");

  private final RandomGenerator tilfaeldighed;

  Pseudonymtraekning(RandomGenerator tilfaeldighed) {
    this.tilfaeldighed = tilfaeldighed;
  }

  String nyt() {
    StringBuilder s = new StringBuilder("D-");
    for (int i = 0; i < 8; i++) {
      s.append(TEGN.charAt(tilfaeldighed.nextInt(TEGN.length())));
    }
    return s.toString();
  }

  /**
   * Refuses the key of somebody who was erased; and what is not a pseudonym; a CPR number above
   * all.
   */
  static void kraevGyldigt(String pseudonym) {
    if (Deltager.erSlettet(pseudonym)) {
      throw new Regelbrud(
          "deltagerId",
          "Et pseudonym må ikke begynde med " + Deltager.SLETTET + ". Vælg et andet.");
    }
    if (!GYLDIG.matcher(pseudonym).matches()
        || LANGT_TAL.matcher(pseudonym).matches()
        || Cprnummer.findesI(pseudonym)) {
      throw new Regelbrud(
          "deltagerId",
          "Et pseudonym begynder med et stort bogstav og har kun store bogstaver, tal og bindestreg"
              + " – og aldrig et cpr-nummer. Du kan også lade feltet stå tomt.");
    }
  }
}
