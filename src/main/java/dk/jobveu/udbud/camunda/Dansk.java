package dk.jobveu.udbud.camunda;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and amounts as Danes write them. */
final class Dansk {

  private static final Locale DANSK = Locale.forLanguageTag("da-DK");
  private static final DateTimeFormatter DATO = DateTimeFormatter.ofPattern("d. MMMM yyyy", DANSK);

  private Dansk() {}

  static String dato(LocalDate dato) {
    return DATO.format(dato);
  }

  static String beloeb(BigDecimal beloeb) {
    return NumberFormat.getNumberInstance(DANSK).format(beloeb) + " kr.";
  }
}
