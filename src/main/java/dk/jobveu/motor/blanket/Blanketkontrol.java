package dk.jobveu.motor.blanket;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Taltekst;
import dk.jobveu.faelles.Tekst;
import dk.jobveu.faelles.Valg;
import dk.jobveu.motor.blanket.BlanketFejl.Feltfejl;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Checks answers against the form's own definition, whichever way they came. Tasklist checks in the
 * browser only; over REST anything could be sent.
 */
@Component
public class Blanketkontrol {

  private static final int STANDARD_MAKS_LAENGDE = 2000;
  private static final int MAKS_RAEKKER = 500;
  private static final int MAKS_FEJL = 100;
  // what fits an integer column, for a number field that states no limits of its own
  private static final BigDecimal STANDARD_MAKS = new BigDecimal(1_000_000_000);
  private static final int FLEST_CIFRE = 15;
  private static final Pattern DATO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern KLOKKESLAET =
      Pattern.compile(
          "([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,6})?)?(Z|[+-][01]\\d:[0-5]\\d)?");

  private final FeelBetingelse feel;
  private final Clock ur;

  public Blanketkontrol(FeelBetingelse feel, Clock ur) {
    this.feel = feel;
    this.ur = ur;
  }

  /**
   * The checked answers by field key; hidden fields and empty answers are left out.
   *
   * @param data computed options and prefilled values, for choices and conditions
   * @throws BlanketFejl naming every field that is wrong
   */
  public Map<String, Object> kontroller(
      Blanketdefinition blanket, Map<String, Object> svar, Map<String, Object> data) {
    List<Feltfejl> fejl = new ArrayList<>();
    Map<String, Object> gyldige = kontroller(blanket.felter(), svar, data, "", fejl);
    if (!fejl.isEmpty()) {
      throw new BlanketFejl(fejl);
    }
    return gyldige;
  }

  private Map<String, Object> kontroller(
      List<Felt> felter,
      Map<String, Object> svar,
      Map<String, Object> data,
      String sted,
      List<Feltfejl> fejl) {
    Map<String, Object> sammenhaeng = new LinkedHashMap<>(data);
    sammenhaeng.putAll(svar);
    // a condition on a list must see a list, not the text that it was sent as
    felter.stream()
        .filter(f -> f.erListe() || f.erFlervalg())
        .forEach(f -> sammenhaeng.computeIfPresent(f.noegle(), (noegle, raa) -> somListe(raa)));
    // a field without an answer is null to a condition, not an unknown name
    felter.forEach(f -> sammenhaeng.putIfAbsent(f.noegle(), null));
    Map<String, Object> gyldige = new LinkedHashMap<>();
    for (Felt felt : felter) {
      if (felt.skjul() != null && feel.sand(felt.skjul(), sammenhaeng)) {
        // a hidden field has no answer, so it cannot show or hide another either
        sammenhaeng.put(felt.noegle(), null);
        continue;
      }
      if (fejl.size() > MAKS_FEJL) {
        return gyldige;
      }
      try {
        Object v = vaerdi(felt, svar.get(felt.noegle()), data, fejl);
        if (v != null) {
          gyldige.put(felt.noegle(), v);
        } else if (felt.kraevet()) {
          throw ugyldig(manglerTekst(felt));
        }
      } catch (Ugyldig u) {
        fejl.add(new Feltfejl(felt.noegle(), felt.label(), sted + u.getMessage()));
      }
    }
    return gyldige;
  }

  private static String manglerTekst(Felt felt) {
    return switch (felt.type()) {
      case "checkbox" -> "Sæt kryds i " + felt.navn() + " for at gå videre.";
      case "select", "radio", "checklist", "taglist" -> "Vælg et svar i " + felt.navn() + ".";
      case "dynamiclist" -> "Tilføj mindst én række i " + felt.navn() + ".";
      default -> "Udfyld feltet " + felt.navn() + ".";
    };
  }

  /** The checked value, or null when the answer is empty. */
  private Object vaerdi(Felt felt, Object raa, Map<String, Object> data, List<Feltfejl> fejl) {
    if (raa == Indsendelse.ULAESELIG) {
      throw ugyldig("Feltet " + felt.navn() + " er sendt i en form, der ikke kan læses.");
    }
    if (felt.skrivebeskyttet() && !felt.erListe()) {
      return Skrivebeskyttet.vaerdi(felt, raa, data.get(felt.noegle()));
    }
    if (raa == null || raa instanceof String s && Tekst.erTom(s)) {
      return null;
    }
    return switch (felt.type()) {
      case "textfield", "textarea" -> tekst(felt, raa);
      case "number" -> tal(felt, raa);
      case "checkbox" -> afkrydsning(felt, raa);
      case "select", "radio" -> etValg(felt, raa, data);
      case "checklist", "taglist" -> flereValg(felt, raa, data);
      case "datetime" -> tidspunkt(felt, raa);
      case "dynamiclist" -> raekker(felt, raa, data, fejl);
      default -> throw ugyldig("Feltet " + felt.navn() + " kan ikke modtages her.");
    };
  }

  private static String tekst(Felt felt, Object raa) {
    if (!(raa instanceof String s)) {
      throw ugyldig("Skriv tekst i feltet " + felt.navn() + ".");
    }
    int maks = Objects.requireNonNullElse(felt.maksLaengde(), STANDARD_MAKS_LAENGDE);
    String fejl = Tekst.fejl("Feltet " + felt.navn(), s, maks, felt.nummer());
    if (fejl != null) {
      throw ugyldig(fejl);
    }
    String ren = Tekst.ren(s);
    if ("textfield".equals(felt.type()) && ren.chars().anyMatch(c -> c == '\n' || c == '\t')) {
      throw ugyldig("Skriv på én linje i feltet " + felt.navn() + ".");
    }
    if (felt.minLaengde() != null && ren.length() < felt.minLaengde()) {
      throw ugyldig("Skriv mindst %d tegn i feltet %s.".formatted(felt.minLaengde(), felt.navn()));
    }
    if (felt.moenster() != null && !Pattern.matches(felt.moenster(), ren)) {
      throw ugyldig(
          felt.moensterBesked() != null
              ? felt.moensterBesked()
              : "Det, der står i " + felt.navn() + ", har ikke den rigtige form.");
    }
    return ren;
  }

  private static BigDecimal tal(Felt felt, Object raa) {
    BigDecimal tal = somTal(raa);
    // asked for first: nothing is ever written out in a billion digits
    if (tal == null || tal.precision() - tal.scale() > FLEST_CIFRE || tal.scale() > FLEST_CIFRE) {
      throw ugyldig("Skriv et tal i feltet " + felt.navn() + ".");
    }
    tal = tal.stripTrailingZeros();
    int decimaler = Objects.requireNonNullElse(felt.decimaler(), 0);
    if (tal.scale() > decimaler) {
      throw ugyldig(
          decimaler == 0
              ? "Skriv et helt tal i feltet " + felt.navn() + "."
              : "Skriv højst %d decimaler i feltet %s.".formatted(decimaler, felt.navn()));
    }
    BigDecimal min = Objects.requireNonNullElse(felt.min(), STANDARD_MAKS.negate());
    BigDecimal maks = Objects.requireNonNullElse(felt.maks(), STANDARD_MAKS);
    if (tal.compareTo(min) < 0) {
      throw ugyldig("Tallet i %s skal være mindst %s.".formatted(felt.navn(), Taltekst.skriv(min)));
    }
    if (tal.compareTo(maks) > 0) {
      throw ugyldig("Tallet i %s må højst være %s.".formatted(felt.navn(), Taltekst.skriv(maks)));
    }
    return tal.scale() < 0 ? tal.setScale(0) : tal;
  }

  /** A number that came as a number; a text that looks like one is not. */
  private static BigDecimal somTal(Object raa) {
    try {
      return raa instanceof Number ? new BigDecimal(raa.toString()) : null;
    } catch (NumberFormatException e) {
      // not a number at all, such as an infinite one
      return null;
    }
  }

  private static Boolean afkrydsning(Felt felt, Object raa) {
    if (!(raa instanceof Boolean b)) {
      throw ugyldig("Svar ja eller nej i feltet " + felt.navn() + ".");
    }
    // an unticked box is no answer, so that a required one cannot be passed over
    return b || !felt.kraevet() ? b : null;
  }

  private String etValg(Felt felt, Object raa, Map<String, Object> data) {
    if (!(raa instanceof String s) || !tilladt(felt, data).test(s)) {
      throw ugyldig("Vælg en af mulighederne i feltet " + felt.navn() + ".");
    }
    return s;
  }

  private List<String> flereValg(Felt felt, Object raa, Map<String, Object> data) {
    Collection<?> valgte = samling(felt, raa);
    Predicate<String> tilladt = tilladt(felt, data);
    List<String> valg = new ArrayList<>();
    for (Object v : valgte) {
      if (!(v instanceof String s) || !tilladt.test(s)) {
        throw ugyldig("Vælg kun blandt mulighederne i feltet " + felt.navn() + ".");
      }
      if (valg.contains(s)) {
        throw ugyldig("Vælg hver mulighed én gang i feltet " + felt.navn() + ".");
      }
      valg.add(s);
    }
    return valg.isEmpty() ? null : valg;
  }

  private static Predicate<String> tilladt(Felt felt, Map<String, Object> data) {
    if (felt.valg() != null) {
      return felt.valg()::contains;
    }
    if (felt.valgnoegle() == null
        || !(data.get(felt.valgnoegle()) instanceof Collection<?> mulige)) {
      return v -> false;
    }
    Set<String> vaerdier =
        mulige.stream()
            .map(
                m ->
                    m instanceof Valg v
                        ? v.value()
                        : m instanceof Map<?, ?> kort
                            ? String.valueOf(kort.get("value"))
                            : String.valueOf(m))
            .collect(Collectors.toSet());
    return vaerdier::contains;
  }

  private String tidspunkt(Felt felt, Object raa) {
    String tekst = raa instanceof String s ? s : "";
    if ("time".equals(felt.undertype())) {
      if (!KLOKKESLAET.matcher(tekst).matches()) {
        throw ugyldig("Skriv et klokkeslæt som 09:30 i feltet " + felt.navn() + ".");
      }
      return tekst;
    }
    try {
      if (!DATO.matcher(tekst).matches()) {
        throw new DateTimeParseException("", "", 0);
      }
      LocalDate dato = LocalDate.parse(tekst);
      if (!Datoer.erRimelig(dato)) {
        throw ugyldig("Datoen i " + felt.navn() + " skal ligge " + Datoer.RIMELIGE + ".");
      }
      String fejl = felt.dag().fejl(dato, ur);
      if (fejl != null) {
        throw ugyldig("Datoen i " + felt.navn() + " " + fejl);
      }
      return dato.toString();
    } catch (DateTimeParseException e) {
      throw ugyldig(
          "Skriv en rigtig dato i feltet "
              + felt.navn()
              + ", med år, måned og dag, adskilt af bindestreger.");
    }
  }

  private List<Map<String, Object>> raekker(
      Felt felt, Object raa, Map<String, Object> data, List<Feltfejl> fejl) {
    List<Map<String, Object>> raekker = new ArrayList<>();
    Skrivebeskyttet kendteRaekker = new Skrivebeskyttet(felt, data.get(felt.noegle()));
    int nr = 0;
    Collection<?> sendte = samling(felt, raa);
    if (sendte.size() > MAKS_RAEKKER) {
      throw ugyldig("Der må højst være %d rækker i %s.".formatted(MAKS_RAEKKER, felt.navn()));
    }
    for (Object r : sendte) {
      nr++;
      if (fejl.size() > MAKS_FEJL) {
        break;
      }
      if (!(r instanceof Map<?, ?> kort)) {
        throw ugyldig("Række %d i %s er ikke en række.".formatted(nr, felt.navn()));
      }
      Map<String, Object> raekke =
          raekke(felt, kort, data, "Række %d i %s: ".formatted(nr, felt.navn()), fejl);
      if (!raekke.isEmpty()) {
        kendteRaekker.kend(nr, kort);
        raekker.add(raekke);
      }
    }
    return raekker.isEmpty() ? null : raekker;
  }

  private Map<String, Object> raekke(
      Felt felt, Map<?, ?> sendt, Map<String, Object> data, String sted, List<Feltfejl> fejl) {
    Map<String, Object> svar = new LinkedHashMap<>();
    sendt.forEach((k, v) -> svar.put(String.valueOf(k), v));
    Set<String> kendte = felt.underfelter().stream().map(Felt::noegle).collect(Collectors.toSet());
    for (String ukendt : svar.keySet()) {
      if (!kendte.contains(ukendt)) {
        fejl.add(
            new Feltfejl(
                felt.noegle(),
                felt.label(),
                sted + "»" + Svarnavn.kort(ukendt) + "« er et ukendt felt."));
      }
    }
    return kontroller(Skrivebeskyttet.uden(felt.underfelter()), svar, data, sted, fejl);
  }

  private static Collection<?> samling(Felt felt, Object raa) {
    if (somListe(raa) instanceof Collection<?> c) {
      return c;
    }
    throw ugyldig("Feltet " + felt.navn() + " skal være en liste.");
  }

  /** Lists come as JSON text from Tasklist and as collections from Java; other values stay. */
  private static Object somListe(Object raa) {
    if (raa instanceof String s && s.stripLeading().startsWith("[")) {
      try {
        return Svarjson.somJava(Svarjson.laes(s));
      } catch (IOException e) {
        // not a list: refused with a sentence where its field is checked
        return raa;
      }
    }
    return raa;
  }

  static Ugyldig ugyldig(String besked) {
    return new Ugyldig(besked);
  }

  static final class Ugyldig extends RuntimeException {
    private Ugyldig(String besked) {
      super(besked, null, false, false);
    }
  }
}
