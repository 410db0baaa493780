package dk.jobveu.screening;

import java.time.LocalDate;
import java.util.List;

/**
 * How the places are shared between the job centres.
 *
 * @param pladser places for unemployed in the forløb
 * @param minimum the fewest that make a class
 * @param frist last day of the screening
 * @param ordninger which schemes can be used, told to the job centres' staff, or null
 * @param ordningerMedSkolen whether the school has been part of making them clear
 */
public record Screeningsplan(
    int pladser,
    int minimum,
    LocalDate frist,
    String ordninger,
    boolean ordningerMedSkolen,
    List<Jobcentermaal> jobcentre) {

  public Screeningsplan {
    jobcentre = List.copyOf(jobcentre);
  }

  /** A job centre's target and the fewest that it must find. */
  public record Jobcentermaal(String jobcenter, int maal, int mindst) {}
}
