package dk.jobveu.statistik;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What has been recorded about completed projects, in forløb and in registers. */
public interface Fakta {

  /**
   * Every completed project once, whether it ran here or stands in a register.
   *
   * @param pr as it was known at the end of this day
   */
  List<Projekt> gennemfoerte(LocalDate pr);

  /** Persons in the workforce of each council, the newest number that was known that day. */
  Map<String, Integer> arbejdsstyrke(LocalDate pr);
}
