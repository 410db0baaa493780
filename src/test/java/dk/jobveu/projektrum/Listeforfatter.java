package dk.jobveu.projektrum;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.jobveu.liste.Kolonne;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.ResultActions;

/** Somebody who opens a list, writes in its rows, saves it, and hears what became of it. */
abstract class Listeforfatter {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  /** The list and how it is reached. */
  record Sted(
      Browser browser, String forloebId, String sti, List<Kolonne> kolonner, LocalDate dag) {

    String side() {
      return "/projektrum/forloeb/" + forloebId + "/" + sti;
    }

    String paaDagen() {
      return side() + "?dato=" + dag;
    }

    String api() {
      return "/api/forloeb/" + forloebId + "/" + sti + "?dato=" + dag;
    }
  }

  /**
   * What came of it.
   *
   * @param vist whose rows both sides were shown of
   */
  record Svar(int status, Set<String> vist, String krop) {

    boolean gemt() {
      return status == 200 || status == 302;
    }

    private static Svar af(MockHttpServletResponse svar) throws Exception {
      String krop = svar.getContentAsString(StandardCharsets.UTF_8);
      Set<String> vist = new TreeSet<>();
      if (svar.getStatus() == 409 && krop.startsWith("{")) {
        JSON.readTree(krop)
            .path("konflikter")
            .forEach(
                k -> {
                  if (!k.path("felter").isEmpty()) {
                    vist.add(k.path("deltagerId").asText());
                  }
                });
      } else if (svar.getStatus() == 409) {
        Matcher linje = BEGGE_SIDER.matcher(krop);
        while (linje.find()) {
          vist.add(linje.group(1));
        }
      }
      return new Svar(svar.getStatus(), vist, krop);
    }
  }

  private static final Pattern BEGGE_SIDER =
      Pattern.compile("<a href=\"#r\\d+\">([^<:]+): »[^<]+« er nu [^<]+, du skrev [^<]+</a>");

  final Sted sted;

  private final Map<String, Map<String, String>> skrevet = new LinkedHashMap<>();

  Listeforfatter(Sted sted) {
    this.sted = sted;
  }

  abstract void aaben() throws Exception;

  abstract void udfyld(String deltagerId, Map<String, String> celler);

  abstract Svar gem() throws Exception;

  /** Takes away what was seen, as something does that never asked. */
  abstract void glemVersioner();

  /** Whether the answer to a conflict can be sent again as it is. */
  boolean kanGentage() {
    return true;
  }

  final void skriv(String deltagerId, Map<String, String> celler) {
    skrevet.put(deltagerId, celler);
    udfyld(deltagerId, celler);
  }

  /** What was written, by participant. */
  final Map<String, Map<String, String>> skrevet() {
    return skrevet;
  }

  private static String tekst(ResultActions svar) throws Exception {
    MockHttpServletResponse r = svar.andReturn().getResponse();
    String krop = r.getContentAsString(StandardCharsets.UTF_8);
    if (r.getStatus() != 200) {
      throw new AssertionError(r.getStatus() + " " + krop);
    }
    return krop;
  }

  /** In a window with a session of its own. */
  static final class PaaSide extends Listeforfatter {

    private final Browser.Vindue vindue;
    private Listeformular formular;

    PaaSide(Sted sted, Browser.Vindue vindue) {
      super(sted);
      this.vindue = vindue;
    }

    @Override
    void aaben() throws Exception {
      formular = Listeformular.af(tekst(vindue.hent(sted.paaDagen())));
    }

    @Override
    void udfyld(String deltagerId, Map<String, String> celler) {
      if (!formular.harRaekke(deltagerId)) {
        formular.nyRaekke(deltagerId);
      }
      celler.forEach((noegle, v) -> formular.skriv(deltagerId, noegle, v));
    }

    @Override
    Svar gem() throws Exception {
      Svar svar = Svar.af(vindue.send(sted.side(), formular.felter()).andReturn().getResponse());
      if (!svar.vist().isEmpty()) {
        formular = Listeformular.af(svar.krop());
      }
      return svar;
    }

    @Override
    void glemVersioner() {
      formular.felter().keySet().removeIf(navn -> navn.endsWith(".version"));
    }

    /** What stands in the field of the page that came last. */
    String staarIFeltet(String deltagerId, String noegle) {
      return formular.laes(deltagerId, noegle);
    }
  }

  /** A program that reads JSON, and sends all of it back. */
  static final class MedRest extends Listeforfatter {

    private final String bruger;
    private final Map<String, ObjectNode> raekker = new LinkedHashMap<>();

    MedRest(Sted sted, String bruger) {
      super(sted);
      this.bruger = bruger;
    }

    @Override
    void aaben() throws Exception {
      String alle =
          tekst(
              sted.browser()
                  .kald(bruger, HttpMethod.GET, sted.api(), MediaType.APPLICATION_JSON, null));
      for (JsonNode r : JSON.readTree(alle)) {
        raekker.put(r.path(Kolonne.PSEUDONYM).asText(), (ObjectNode) r);
      }
    }

    @Override
    void udfyld(String deltagerId, Map<String, String> celler) {
      celler.forEach(raekker.get(deltagerId)::put);
    }

    @Override
    Svar gem() throws Exception {
      Svar svar =
          Svar.af(
              sted.browser()
                  .kald(
                      bruger,
                      HttpMethod.POST,
                      sted.api(),
                      MediaType.APPLICATION_JSON,
                      JSON.writeValueAsBytes(raekker.values()))
                  .andReturn()
                  .getResponse());
      if (!svar.vist().isEmpty()) {
        JSON.readTree(svar.krop())
            .path("konflikter")
            .forEach(
                k ->
                    raekker
                        .get(k.path("deltagerId").asText())
                        .put(Kolonne.VERSION, k.path("version").asText()));
      }
      return svar;
    }

    @Override
    void glemVersioner() {
      raekker.values().forEach(r -> r.remove(Kolonne.VERSION));
    }
  }

  /** A file that is fetched, changed and sent back by the page, or by REST. */
  static final class MedFil extends Listeforfatter {

    private static final String MELLEM_CELLER = ";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    private final String bruger;
    private final Browser.Vindue vindue;
    private final boolean medRest;
    private List<String> hoved;
    private final Map<String, Map<String, String>> raekker = new LinkedHashMap<>();

    /**
     * @param medRest sends the file as a program does
     */
    MedFil(Sted sted, String bruger, Browser.Vindue vindue, boolean medRest) {
      super(sted);
      this.bruger = bruger;
      this.vindue = vindue;
      this.medRest = medRest;
    }

    @Override
    void aaben() throws Exception {
      String fil = tekst(vindue.hent(sted.paaDagen() + "&fil=csv"));
      List<String> linjer = fil.lines().toList();
      hoved = celler(linjer.get(0).replace("\uFEFF", ""));
      for (String linje : linjer.subList(1, linjer.size())) {
        List<String> celler = celler(linje);
        Map<String, String> raekke = new HashMap<>();
        for (int n = 0; n < hoved.size(); n++) {
          raekke.put(hoved.get(n), celler.get(n));
        }
        raekker.put(raekke.get(navn(Kolonne.PSEUDONYM)), raekke);
      }
    }

    private static List<String> celler(String linje) {
      return Arrays.asList(linje.split(MELLEM_CELLER, -1));
    }

    private String navn(String noegle) {
      return sted.kolonner().stream()
          .filter(k -> k.noegle().equals(noegle))
          .findFirst()
          .orElseThrow()
          .navn();
    }

    @Override
    void udfyld(String deltagerId, Map<String, String> celler) {
      celler.forEach((noegle, v) -> raekker.get(deltagerId).put(navn(noegle), v));
    }

    @Override
    Svar gem() throws Exception {
      List<String> linjer = new ArrayList<>(List.of(String.join(";", hoved)));
      raekker
          .values()
          .forEach(r -> linjer.add(hoved.stream().map(r::get).collect(Collectors.joining(";"))));
      byte[] fil = String.join("\r\n", linjer).getBytes(StandardCharsets.UTF_8);
      ResultActions svar =
          medRest
              ? sted.browser().kald(bruger, HttpMethod.POST, sted.api(), CSV, fil)
              : vindue.sendFil(sted.side(), fil, Map.of("dato", sted.dag().toString()));
      return Svar.af(svar.andReturn().getResponse());
    }

    @Override
    void glemVersioner() {
      raekker.values().forEach(r -> r.put(hoved.get(hoved.size() - 1), ""));
    }

    @Override
    boolean kanGentage() {
      return false;
    }
  }
}
