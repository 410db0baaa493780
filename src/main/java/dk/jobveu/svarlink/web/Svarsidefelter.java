package dk.jobveu.svarlink.web;

import dk.jobveu.faelles.Taltekst;
import dk.jobveu.faelles.Ulaeselig;
import dk.jobveu.svarlink.Formaal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What is typed on the page that a link leads to, by the keys of what it answers. A number that
 * cannot be read goes on as it was written, to be refused at its field.
 */
record Svarsidefelter(
    String svar,
    String afslagAarsag,
    String indholdMatcher,
    String oenskerLedige,
    String antalJob,
    String antalLaerlingepladser,
    String jobgarantiAntal,
    String betingelse,
    Boolean deltagerIInformationsmoede,
    Boolean deltagerIScreening,
    String arbejdstider,
    String personligeKompetencer,
    String socialeKompetencer,
    String grund) {

  /** A box that is not ticked is not sent. */
  Svarsidefelter {
    deltagerIInformationsmoede = Boolean.TRUE.equals(deltagerIInformationsmoede);
    deltagerIScreening = Boolean.TRUE.equals(deltagerIScreening);
  }

  static Svarsidefelter tomme() {
    return new Svarsidefelter(
        null, null, null, null, null, null, null, null, null, null, null, null, null, null);
  }

  /** As they go along hidden while the document is read. */
  public Map<String, String> skjulte() {
    Map<String, String> felter = new LinkedHashMap<>();
    felter.put("svar", svar);
    felter.put("afslagAarsag", afslagAarsag);
    felter.put("indholdMatcher", indholdMatcher);
    felter.put("oenskerLedige", oenskerLedige);
    felter.put("antalJob", antalJob);
    felter.put("antalLaerlingepladser", antalLaerlingepladser);
    felter.put("jobgarantiAntal", jobgarantiAntal);
    felter.put("betingelse", betingelse);
    felter.put("deltagerIInformationsmoede", String.valueOf(deltagerIInformationsmoede));
    felter.put("deltagerIScreening", String.valueOf(deltagerIScreening));
    felter.put("arbejdstider", arbejdstider);
    felter.put("personligeKompetencer", personligeKompetencer);
    felter.put("socialeKompetencer", socialeKompetencer);
    felter.put("grund", grund);
    return felter;
  }

  /** The answers, given by the company itself on this day. */
  Map<String, Object> svar(Formaal formaal, LocalDate idag) {
    Map<String, Object> alle = new LinkedHashMap<>(skjulte());
    if (formaal == Formaal.TILBAGETRAEKNING) {
      alle.keySet().retainAll(Set.of("grund"));
      return alle;
    }
    alle.remove("grund");
    for (String tal : new String[] {"antalJob", "antalLaerlingepladser", "jobgarantiAntal"}) {
      alle.computeIfPresent(tal, (noegle, skrevet) -> tal((String) skrevet));
    }
    alle.put("deltagerIInformationsmoede", deltagerIInformationsmoede);
    alle.put("deltagerIScreening", deltagerIScreening);
    alle.put("afgivetAf", "VIRKSOMHED");
    alle.put("underskrevet", idag.toString());
    return alle;
  }

  private static Object tal(String skrevet) {
    if (skrevet.isBlank()) {
      return null;
    }
    try {
      return Taltekst.laes(skrevet, 0);
    } catch (Ulaeselig e) {
      return skrevet;
    }
  }
}
