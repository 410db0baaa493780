package dk.jobveu.svarlink;

import java.util.List;

/**
 * Fields that belong together.
 *
 * @param overskrift or null
 * @param ved {@code JA} or {@code NEJ} when it is only answered after that; else null
 */
public record Svargruppe(String overskrift, String ved, List<Svarfelt> felter) {

  public Svargruppe {
    felter = List.copyOf(felter);
  }

  static Svargruppe altid(Svarfelt... felter) {
    return new Svargruppe(null, null, List.of(felter));
  }

  static Svargruppe vedJa(String overskrift, Svarfelt... felter) {
    return new Svargruppe(overskrift, "JA", List.of(felter));
  }

  static Svargruppe vedNej(Svarfelt... felter) {
    return new Svargruppe("Ved nej", "NEJ", List.of(felter));
  }
}
