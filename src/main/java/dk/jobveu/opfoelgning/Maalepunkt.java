package dk.jobveu.opfoelgning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** How many months after the course the outcome is asked again. */
public enum Maalepunkt {
  TRE(3),
  SEKS(6),
  TOLV(12),
  ATTEN(18);

  private final int maaneder;

  Maalepunkt(int maaneder) {
    this.maaneder = maaneder;
  }

  public int maaneder() {
    return maaneder;
  }

  /** The first day on which it can be answered. */
  public LocalDate dag(LocalDate kursetSluttede) {
    return kursetSluttede.plusMonths(maaneder);
  }

  /** The last end of a course that is so long ago on a day. */
  public LocalDate senesteSlut(LocalDate paa) {
    LocalDate slut = paa.minusMonths(maaneder);
    while (!dag(slut.plusDays(1)).isAfter(paa)) {
      slut = slut.plusDays(1);
    }
    return slut;
  }

  public static Optional<Maalepunkt> efter(int maaneder) {
    return Stream.of(values()).filter(m -> m.maaneder == maaneder).findFirst();
  }
}
