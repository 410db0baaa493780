package dk.jobveu.e2e;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.jobveu.motor.blanket.Felt;
import dk.jobveu.proces.Scene;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that may be wrong with an answer to a form, made from the form's own definition: each
 * visible field with each mistake that its kind can have. The rest of the answer is as it should
 * be.
 */
final class Daarligesvar {

  /**
   * One bad answer.
   *
   * @param felt key of the field that the refusal must name, or null when it is about the whole
   * @param label label of that field
   */
  record Et(String hvad, String felt, String label, String krop) {}

  private static final List<Map.Entry<String, String>> FORMER =
      List.of(
          Map.entry("struktur", "{\"value\":{\"a\":1}}"),
          Map.entry("raa liste", "{\"value\":[\"A\"]}"),
          Map.entry("ikke en variabel", "\"A\""),
          Map.entry(
              "Object",
              "{\"value\":\"A\",\"type\":\"Object\",\"valueInfo\":{\"objectTypeName\":"
                  + "\"java.util.HashMap\",\"serializationDataFormat\":\"application/json\"}}"),
          Map.entry(
              "File", "{\"value\":\"QQ==\",\"type\":\"File\",\"valueInfo\":{\"filename\":\"a\"}}"),
          Map.entry("Bytes", "{\"value\":\"QQ==\",\"type\":\"Bytes\"}"),
          Map.entry("Xml", "{\"value\":\"<a/>\",\"type\":\"Xml\"}"),
          Map.entry("ukendt type", "{\"value\":\"A\",\"type\":\"Hest\"}"),
          Map.entry("transient", "{\"value\":\"A\",\"valueInfo\":{\"transient\":true}}"));

  private final Map<String, Object> gyldigt;
  private final List<Et> alle = new ArrayList<>();
  private int form;

  private Daarligesvar(Map<String, Object> gyldigt) {
    this.gyldigt = gyldigt;
  }

  /**
   * @param synlige the form's fields that a person would see with the valid answer
   * @param gyldigt a valid answer, or as nearly one as the data allows
   */
  static List<Et> af(List<Felt> synlige, Map<String, Object> gyldigt) {
    Daarligesvar d = new Daarligesvar(gyldigt);
    // not the same ways for the first field of every form
    d.form = synlige.size();
    for (Felt felt : synlige) {
      d.felt(felt);
    }
    d.helheden();
    return d.alle;
  }

  /** The body of a valid answer. */
  static String god(Map<String, Object> gyldigt) {
    return new Daarligesvar(gyldigt).krop(null, null);
  }

  private void felt(Felt felt) {
    if (felt.kraevet() && !felt.erListe()) {
      raa(felt, "mangler", null);
      raa(felt, "null", "{\"value\":null}");
    }
    // sent in a way that no answer is sent: two ways a field, all of them in turn
    for (int n = 0; n < 2; n++) {
      Map.Entry<String, String> en = FORMER.get(form++ % FORMER.size());
      raa(felt, en.getKey(), en.getValue());
    }
    switch (felt.type()) {
      case "textfield", "textarea" -> tekst(felt);
      case "number" -> tal(felt);
      case "checkbox" -> afkrydsning(felt);
      case "select", "radio" -> etValg(felt);
      case "checklist", "taglist" -> flereValg(felt);
      case "datetime" -> dato(felt);
      case "dynamiclist" -> liste(felt);
      default -> throw new IllegalStateException(felt.type());
    }
  }

  private void tekst(Felt felt) {
    Map<String, Object> forkerte = forkerteTekster(felt);
    forkerte.forEach((hvad, v) -> vaerdi(felt, hvad, v));
    raa(felt, "halvt tegn", "{\"value\":\"a\\ud800b\"}");
  }

  private static Map<String, Object> forkerteTekster(Felt felt) {
    Map<String, Object> forkerte = new LinkedHashMap<>();
    int maks = felt.maksLaengde() == null ? 2000 : felt.maksLaengde();
    forkerte.put("for lang", "x".repeat(maks + 1));
    forkerte.put("tal i tekst", 17);
    forkerte.put("kryds i tekst", true);
    forkerte.put("NUL", "a\u0000b");
    forkerte.put("vendt retning", "a\u202Eb");
    if (felt.kraevet()) {
      forkerte.put("tom", "");
      forkerte.put("mellemrum", " \t ");
      forkerte.put("usynlige tegn", "\u200B\u00A0\uFEFF");
    }
    if (maks >= 11) {
      forkerte.put("cpr", "010190-1234");
    }
    if ("textfield".equals(felt.type())) {
      forkerte.put("linjeskift", "a\nb");
    }
    if (felt.moenster() != null) {
      forkerte.put("moenster", "x1");
      forkerte.put("andre cifre", "１２３４５６７８".substring(0, 5));
    }
    return forkerte;
  }

  private void tal(Felt felt) {
    forkerteTal(felt).forEach((hvad, v) -> vaerdi(felt, hvad, v));
    raa(felt, "1e999", "{\"value\":1e999}");
    raa(felt, "mange cifre", "{\"value\":1" + "0".repeat(30) + "}");
  }

  private static Map<String, Object> forkerteTal(Felt felt) {
    Map<String, Object> forkerte = new LinkedHashMap<>();
    forkerte.put("tal som tekst", "12");
    forkerte.put("ord", "mange");
    forkerte.put("NaN", "NaN");
    forkerte.put("kryds", true);
    forkerte.put("decimaler", new BigDecimal("1.23456789"));
    if (felt.min() != null) {
      forkerte.put("for lille", felt.min().subtract(BigDecimal.ONE));
    }
    if (felt.maks() != null) {
      forkerte.put("for stort", felt.maks().add(BigDecimal.ONE));
    }
    return forkerte;
  }

  private void afkrydsning(Felt felt) {
    vaerdi(felt, "ja som tekst", "true");
    vaerdi(felt, "ja som tal", 1);
    if (felt.kraevet()) {
      vaerdi(felt, "uden kryds", false);
    }
  }

  private void etValg(Felt felt) {
    vaerdi(felt, "ukendt valg", "PAA_MAANEN");
    vaerdi(felt, "tal som valg", 17);
    vaerdi(felt, "kryds som valg", true);
    if (felt.kraevet()) {
      vaerdi(felt, "intet valg", "");
    }
  }

  private void flereValg(Felt felt) {
    vaerdi(felt, "ikke en liste", "PAA_MAANEN");
    json(felt, "ukendt valg", "[\"PAA_MAANEN\"]");
    json(felt, "tal som valg", "[17]");
    json(felt, "liste i liste", "[[\"A\"]]");
    json(felt, "dybt", "[".repeat(400) + "]".repeat(400));
    json(felt, "ikke til ende", "[\"A\"");
    if (gyldigt.get(felt.noegle()) instanceof List<?> valgte && !valgte.isEmpty()) {
      json(felt, "det samme to gange", tekst(List.of(valgte.get(0), valgte.get(0))));
    }
    if (felt.kraevet()) {
      json(felt, "intet valg", "[]");
    }
  }

  private void dato(Felt felt) {
    for (String forkert :
        List.of(
            "2026-02-30",
            "31-12-2026",
            "+99999-01-01",
            "1850-01-01",
            "2300-01-01",
            "2026-01-01T00:00:00Z",
            "i morgen")) {
      vaerdi(felt, forkert, forkert);
    }
    switch (felt.dag()) {
      case FRA_I_DAG -> vaerdi(felt, "i forgårs", Scene.idag().minusDays(2).toString());
      case TIL_I_DAG -> vaerdi(felt, "om to dage", Scene.idag().plusDays(2).toString());
      case FRI -> {
        // any day will do
      }
    }
    vaerdi(felt, "tal som dato", 20260101);
    if (felt.kraevet()) {
      vaerdi(felt, "ingen dato", "");
    }
  }

  private void liste(Felt felt) {
    vaerdi(felt, "tekst", "en tekst");
    json(felt, "et objekt", "{\"a\":1}");
    json(felt, "ikke raekker", "[1]");
    json(felt, "ukendt felt", "[{\"ukendt\":\"A\"}]");
    json(felt, "samme noegle", "[{\"a\":1,\"a\":2}]");
    json(felt, "efter enden", "[] []");
    Map<String, Object> raekke = raekke(felt);
    json(felt, "for mange", tekst(java.util.Collections.nCopies(501, raekke)));
    for (Felt under : felt.underfelter()) {
      if (under.skrivebeskyttet()) {
        celle(felt, felt, under, raekke, "rettet", "number".equals(under.type()) ? 999 : "Andet");
        continue;
      }
      Map<String, Object> forkerte =
          switch (under.type()) {
            case "textfield", "textarea" -> forkerteTekster(under);
            case "number" -> forkerteTal(under);
            case "select", "radio" -> Map.of("ukendt valg", "PAA_MAANEN", "liste", List.of("A"));
            case "checkbox" -> Map.of("ja som tekst", "true");
            default -> Map.of("forkert dato", "2026-02-30");
          };
      forkerte.forEach((hvad, v) -> celle(felt, under, under, raekke, hvad, v));
    }
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> raekke(Felt felt) {
    return gyldigt.get(felt.noegle()) instanceof List<?> l && !l.isEmpty()
        ? (Map<String, Object>) l.get(0)
        : Map.of();
  }

  private void celle(
      Felt liste, Felt naevnt, Felt under, Map<String, Object> raekke, String hvad, Object v) {
    Map<String, Object> forkert = new LinkedHashMap<>(raekke);
    forkert.put(under.noegle(), v);
    String krop = krop(liste.noegle(), json(tekst(List.of(forkert))).toString());
    alle.add(
        new Et(
            liste.noegle() + "/" + under.noegle() + " " + hvad,
            naevnt.noegle(),
            naevnt.label(),
            krop));
  }

  private void helheden() {
    alle.add(new Et("ukendt svar", "hemmelig", null, krop("hemmelig", "{\"value\":\"1\"}")));
    alle.add(
        new Et("procesvariabel", "koordinator", null, krop("koordinator", "{\"value\":\"x\"}")));
    String gode = krop(null, null);
    String kun = gode.substring(0, gode.length() - 1);
    alle.add(
        new Et("andet end svar", null, null, kun + ",\"startInstructions\":[{\"type\":\"x\"}]}"));
    alle.add(new Et("eget forløbsnummer", null, null, kun + ",\"businessKey\":\"JV-1\"}"));
    alle.add(new Et("variabler igen", null, null, kun + ",\"withVariablesInReturn\":true}"));
    alle.add(new Et("to gange variables", null, null, kun + ",\"variables\":{}}"));
    alle.add(new Et("ikke JSON", null, null, kun));
    alle.add(new Et("variables er en liste", null, null, "{\"variables\":[]}"));
    alle.add(new Et("krop er en liste", null, null, "[]"));
  }

  // -- putting a body together

  private void vaerdi(Felt felt, String hvad, Object v) {
    ObjectNode variabel = Kald.JSON.createObjectNode();
    variabel.set("value", Kald.JSON.valueToTree(v));
    raa(felt, hvad, variabel.toString());
  }

  private void json(Felt felt, String hvad, String liste) {
    raa(felt, hvad, json(liste).toString());
  }

  private static ObjectNode json(String liste) {
    return Kald.JSON.createObjectNode().put("type", "Json").put("value", liste);
  }

  private void raa(Felt felt, String hvad, String variabel) {
    alle.add(
        new Et(
            felt.noegle() + " " + hvad,
            felt.noegle(),
            felt.label(),
            krop(felt.noegle(), variabel)));
  }

  /** The valid answer with this one variable as given, or without it when it is null. */
  private String krop(String noegle, String variabel) {
    StringBuilder krop = new StringBuilder("{\"variables\":{");
    String skille = "";
    Map<String, String> dele = new LinkedHashMap<>();
    gyldigt.forEach((k, v) -> dele.put(k, variabel(v)));
    if (noegle != null) {
      dele.put(noegle, variabel);
    }
    for (Map.Entry<String, String> del : dele.entrySet()) {
      if (del.getValue() != null) {
        krop.append(skille).append('"').append(del.getKey()).append("\":").append(del.getValue());
        skille = ",";
      }
    }
    return krop.append("}}").toString();
  }

  private static String variabel(Object v) {
    if (v instanceof Collection<?>) {
      return json(tekst(v)).toString();
    }
    ObjectNode variabel = Kald.JSON.createObjectNode();
    variabel.set("value", Kald.JSON.valueToTree(v));
    return variabel.toString();
  }

  private static String tekst(Object v) {
    if (v instanceof ArrayNode a) {
      return a.toString();
    }
    return Kald.JSON.valueToTree(v).toString();
  }
}
