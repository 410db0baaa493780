package dk.jobveu.statistik;

import java.time.LocalDate;
import java.util.List;

/** What the survey came to, as counts; each year's forløb by themselves. */
public interface Tilfredshedstal {

  /** Equal answers of actors of one type to one question. */
  record Svartal(int aar, String aktoertype, String spoergsmaal, int vaerdi, int antal) {}

  /**
   * Answers that may be told of, from before a day. Those of one type of actor to one question
   * about forløb of one year are told of in bundles of {@code mindste}, in the order in which they
   * came, and the rest waits for the next bundle: every figure is a sum of bundles, and so is every
   * difference of two figures or of two days. Only days that are over count, since a day's answers
   * have no order.
   */
  List<Svartal> svar(LocalDate foer, int mindste);

  /** How many of one type were asked, and how many of them have answered. */
  record Spurgte(int aar, String aktoertype, int spurgte, int besvaret) {}

  List<Spurgte> spurgte(LocalDate foer);
}
