package dk.jobveu.modeller;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** The rules of a table that count only for forløb that start before or after a day. */
public interface Datoregler {

  /**
   * A rule with a day.
   *
   * @param saetning what the designer writes of it
   * @param celle what stands in the column
   */
  record Datoregel(String regel, String saetning, String celle, Predicate<LocalDate> gaelder) {}

  /** None when the file cannot be read. */
  List<Datoregel> laes(byte[] fil);
}
