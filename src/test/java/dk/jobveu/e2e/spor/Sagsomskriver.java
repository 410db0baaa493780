package dk.jobveu.e2e.spor;

import dk.jobveu.demo.afspil.Demosag;
import dk.jobveu.demo.afspil.Demosag.Trin;
import dk.jobveu.motor.blanket.Blanketdefinition;
import dk.jobveu.motor.blanket.Felt;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The same case with other words: every free text of every form that the case fills in, and of the
 * lists of people, is asked for anew. What a form leaves empty is asked for too.
 */
public final class Sagsomskriver {

  /**
   * One text that a person writes.
   *
   * @param som user who writes it
   * @param blanket form, or {@code liste:} and the list's name
   * @param felt field, in a list {@code list.field}
   * @param nr row of a list, else 0
   * @param maks how long it may be
   */
  public record Sted(String som, String blanket, String felt, int nr, int maks) {

    public String navn() {
      return blanket + "." + felt;
    }
  }

  /** Writes the text at a place; null leaves it empty. */
  public interface Skriver {
    String tekst(Sted sted, String foer);
  }

  private static final int STANDARD_MAKS = 2000;
  private static final String DELTAGERE = "/deltagere";
  private static final Map<String, Integer> KONTAKT =
      Map.of("navn", 200, "telefon", 30, "epost", 200);

  private final Skriver skriver;
  private final UnaryOperator<String> bruger;

  /**
   * @param bruger who takes the place of a user of the case
   */
  public Sagsomskriver(UnaryOperator<String> bruger, Skriver skriver) {
    this.bruger = bruger;
    this.skriver = skriver;
  }

  public Demosag omskriv(Demosag sag) {
    return new Demosag(sag.id(), sag.titel(), sag.trin().stream().map(this::trin).toList());
  }

  private Trin trin(Trin t) {
    String som = bruger.apply(t.som());
    String blanket = t.start() != null ? "start_forloeb" : t.udfoer();
    Map<String, Object> svar = t.svar();
    Object indhold = t.indhold();
    if (blanket != null) {
      svar = svar(som, blanket, svar);
    } else if (t.send().endsWith(DELTAGERE) && indhold instanceof List<?> raekker) {
      indhold =
          IntStream.range(0, raekker.size())
              .mapToObj(nr -> deltager(som, nr + 1, kort(raekker.get(nr))))
              .toList();
    } else if (t.send().contains("/screening") && indhold instanceof Map<?, ?> m) {
      Map<String, Object> nyt = new LinkedHashMap<>(kort(m));
      Map<String, Object> hver = new LinkedHashMap<>(kort(nyt.get("hver")));
      hver.put(
          "begrundelse",
          skriver.tekst(new Sted(som, "liste:screening", "begrundelse", 0, 500), null));
      nyt.put("hver", hver);
      indhold = nyt;
    }
    return new Trin(
        som,
        t.start(),
        t.udfoer(),
        t.alle(),
        t.send(),
        t.hent(),
        svar,
        virksomheder(som, indhold),
        t.linje());
  }

  private Map<String, Object> svar(String som, String blanket, Map<String, Object> svar) {
    Map<String, Object> nyt = new LinkedHashMap<>(svar);
    for (Felt felt : blanket(blanket).felter()) {
      if (felt.erListe() && svar.get(felt.noegle()) instanceof List<?> raekker) {
        List<Map<String, Object>> nye = new ArrayList<>();
        for (Object raekke : raekker) {
          Map<String, Object> ny = new LinkedHashMap<>(kort(raekke));
          felt.underfelter()
              .forEach(u -> skriv(ny, som, blanket, felt.noegle() + ".", u, nye.size() + 1));
          nye.add(ny);
        }
        nyt.put(felt.noegle(), nye);
      } else {
        skriv(nyt, som, blanket, "", felt, 0);
      }
    }
    return nyt;
  }

  private void skriv(
      Map<String, Object> svar, String som, String blanket, String foran, Felt felt, int nr) {
    if (!felt.type().startsWith("text") || felt.skrivebeskyttet() || felt.moenster() != null) {
      return;
    }
    int maks = felt.maksLaengde() == null ? STANDARD_MAKS : felt.maksLaengde();
    String tekst =
        skriver.tekst(
            new Sted(som, blanket, foran + felt.noegle(), nr, maks),
            (String) svar.get(felt.noegle()));
    if (tekst != null) {
      svar.put(felt.noegle(), tekst);
    }
  }

  private Map<String, Object> deltager(String som, int nr, Map<String, Object> raekke) {
    Map<String, Object> ny = new LinkedHashMap<>(raekke);
    KONTAKT.forEach(
        (felt, maks) -> {
          String tekst = skriver.tekst(new Sted(som, "liste:deltagere", felt, nr, maks), null);
          if (tekst != null) {
            ny.put(felt, tekst);
          }
        });
    return ny;
  }

  /** Companies are found by their names, which may be other names now. */
  private Object virksomheder(String som, Object v) {
    if (v instanceof List<?> l) {
      return l.stream().map(e -> virksomheder(som, e)).toList();
    }
    if (v instanceof Map<?, ?> m) {
      Map<String, Object> ny = new LinkedHashMap<>();
      m.forEach((k, e) -> ny.put(k.toString(), virksomheder(som, e)));
      return ny;
    }
    String foran = "{virksomhed:";
    if (v instanceof String s && s.startsWith(foran)) {
      String navn = s.substring(foran.length(), s.length() - 1);
      return foran + skriver.tekst(new Sted(som, "liste:match", "virksomhed", 0, 200), navn) + "}";
    }
    return v;
  }

  private static Blanketdefinition blanket(String id) {
    try (InputStream kilde = Sagsomskriver.class.getResourceAsStream("/forms/" + id + ".form")) {
      return Blanketdefinition.laes(kilde);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> kort(Object v) {
    return (Map<String, Object>) v;
  }
}
