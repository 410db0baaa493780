package dk.jobveu.referencedata;

import java.math.BigDecimal;
import java.util.List;

/**
 * Courses with merit that a branch has put together, to begin a forløb with. It
 * names no region.
 *
 * @param om how it is done
 * @param screeningsmodeller codes as the projektplan knows them
 * @param kilde where it is known from
 */
public record Branchepakke(
    String kode,
    String navn,
    String branche,
    List<String> stillinger,
    String om,
    List<String> screeningsmodeller,
    String kilde,
    List<Kursus> kurser,
    Gyldighed gyldighed) {

  public Branchepakke {
    stillinger = List.copyOf(stillinger);
    screeningsmodeller = List.copyOf(screeningsmodeller);
    kurser = List.copyOf(kurser);
  }

  /** Whether something in it is not given by the source, but assumed. */
  public boolean harAntagelser() {
    return kurser.stream().anyMatch(Kursus::antagelse);
  }

  /**
   * One of its courses, in their order.
   *
   * @param kursustype code of a kind of course
   * @param uddannelse what it gives merit to, or null
   * @param begrundelse why it is there without merit, or null
   */
  public record Kursus(
      String titel,
      String kursustype,
      BigDecimal dage,
      boolean merit,
      String uddannelse,
      String begrundelse,
      String certifikat,
      boolean antagelse,
      Gyldighed gyldighed) {}
}
