package dk.jobveu.kursus;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.IkkeTilladt;
import dk.jobveu.faelles.Regelbrud;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A school says which AMU courses it is approved for, so that it hears of the joint duty to offer
 * them when it concerns it, and not otherwise.
 */
@Brugstilfaelde
public class SaetGodkendelser {

  private static final Pattern KODE = Pattern.compile("\\d{5}");
  private static final Pattern MELLEM = Pattern.compile("[\\s,;]+");

  /** More than the catalogue has. */
  private static final int HOEJST = 5000;

  private final Skolegodkendelser register;
  private final EgneSkoler skoler;
  private final Clock ur;

  SaetGodkendelser(Skolegodkendelser register, EgneSkoler skoler, Clock ur) {
    this.register = register;
    this.skoler = skoler;
    this.ur = ur;
  }

  /**
   * @param skrevet course codes with anything between them; nothing when the school has not said it
   * @return how many they are
   * @throws Regelbrud at {@code fagkoder}, with what is no code
   */
  public int saet(Bruger bruger, String skole, String skrevet) {
    if (skoler.af(bruger).stream().noneMatch(a -> a.id().equals(skole))) {
      throw new IkkeTilladt("Det kan kun skolens egne folk.");
    }
    Set<String> koder = new TreeSet<>();
    Arrays.stream(MELLEM.split(skrevet == null ? "" : skrevet))
        .filter(k -> !k.isEmpty())
        .forEach(
            k -> {
              if (!KODE.matcher(k).matches()) {
                throw new Regelbrud(
                    "fagkoder",
                    "»%s« er ikke et kursusnummer. Det har fem cifre, fx 47136."
                        .formatted(k.length() > 20 ? k.substring(0, 20) + "…" : k));
              }
              koder.add(k);
            });
    if (koder.size() > HOEJST) {
      throw new Regelbrud("fagkoder", "Der kan højst stå 5.000 kursusnumre.");
    }
    register.saet(skole, koder, bruger.id(), ur.instant());
    return koder.size();
  }
}
