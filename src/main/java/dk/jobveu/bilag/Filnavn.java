package dk.jobveu.bilag;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Tekst;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What a file may be called. A name is kept as it is or refused with what to do, never changed:
 * only letters that a machine sends in two pieces are put together, which nobody can see.
 */
final class Filnavn {

  private static final int HOEJST = 120;
  private static final Pattern STI = Pattern.compile("[/\\\\]|^[A-Za-z]:");
  private static final Pattern USYNLIGT =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]");
  private static final Pattern FORBUDT = Pattern.compile("[<>:\"|?*%;]");
  private static final Pattern RESERVERET =
      Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

  private Filnavn() {}

  /**
   * @throws Regelbrud with what to do about a name that cannot be used
   */
  static String laes(String sendt) {
    if (sendt == null || Tekst.erTom(sendt)) {
      throw galt("Filen har intet navn. Giv den et, og send den igen.");
    }
    if (STI.matcher(sendt).find()) {
      throw galt(
          "Filens navn indeholder en sti. Omdøb filen, så navnet er uden skråstreger, og send den igen.");
    }
    if (USYNLIGT.matcher(sendt).find()) {
      throw galt(
          "Filens navn har usynlige tegn, som kan skjule, hvad den er. Omdøb filen, og send den igen.");
    }
    String navn = Normalizer.normalize(sendt, Normalizer.Form.NFC);
    if (FORBUDT.matcher(navn).find()
        || RESERVERET.matcher(navn).matches()
        || navn.startsWith(".")
        || navn.endsWith(".")
        || !navn.equals(navn.strip())) {
      throw galt(
          "Filens navn har tegn, som ikke alle computere kan bruge. Omdøb filen med bogstaver, tal og"
              + " bindestreger, og send den igen.");
    }
    String fejl = Tekst.fejl("Filens navn", navn, HOEJST);
    if (fejl != null) {
      throw galt(fejl);
    }
    return navn;
  }

  private static Regelbrud galt(String besked) {
    return new Regelbrud("fil", besked);
  }
}
