package dk.jobveu.liste.web;

import com.fasterxml.jackson.databind.JsonNode;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.engang.web.Engangskald;
import dk.jobveu.faelles.Taltekst;
import dk.jobveu.liste.Filtype;
import dk.jobveu.liste.Kolonne;
import dk.jobveu.liste.Liste;
import dk.jobveu.liste.Listefejl;
import dk.jobveu.liste.Listegang;
import dk.jobveu.liste.Listekontekst;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Every list of people by REST, as JSON, CSV or an Excel workbook. The description of each list is
 * made from its columns by {@link Listebeskrivelse}.
 */
@RestController
@Hidden
@RequestMapping("/api/forloeb/{id}/{sti:[a-z]+}")
class ListeApi {

  static final String CSV = "text/csv";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  // beyond this a number is refused, and writing it out could fill the memory
  private static final int FLEST_CIFRE = 30;

  @Schema(description = "Hvad der skete")
  record Svar(String besked) {}

  private final Login login;
  private final Listegang gang;
  private final Afsendelser afsendelser;
  private final Clock ur;

  ListeApi(Login login, Listegang gang, Afsendelser afsendelser, Clock ur) {
    this.login = login;
    this.gang = gang;
    this.afsendelser = afsendelser;
    this.ur = ur;
  }

  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  List<Map<String, Object>> raekker(
      @PathVariable String id,
      @PathVariable String sti,
      @RequestParam(required = false) String dato) {
    Listekontekst k = kontekst(id, dato);
    Liste<?> liste = gang.find(k.indsigt(), sti);
    List<Map<String, String>> raekker = gang.raekker(liste, k);
    List<Kolonne> kolonner = Listegang.medVersion(Listegang.vist(liste, k, raekker));
    return raekker.stream().map(r -> json(r, kolonner)).toList();
  }

  @GetMapping(produces = CSV)
  byte[] csv(
      @PathVariable String id,
      @PathVariable String sti,
      @RequestParam(required = false) String dato) {
    return fil(kontekst(id, dato), sti, Filtype.CSV);
  }

  @GetMapping(produces = XLSX)
  byte[] xlsx(
      @PathVariable String id,
      @PathVariable String sti,
      @RequestParam(required = false) String dato) {
    return fil(kontekst(id, dato), sti, Filtype.XLSX);
  }

  private byte[] fil(Listekontekst k, String sti, Filtype type) {
    return gang.fil(gang.find(k.indsigt(), sti), k, type);
  }

  @Engangskald
  @PostMapping(
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  Svar gem(
      @PathVariable String id,
      @PathVariable String sti,
      @RequestParam(required = false) String dato,
      @RequestBody JsonNode krop) {
    Listekontekst k = kontekst(id, dato);
    Liste<?> liste = gang.find(k.indsigt(), sti);
    List<Map<String, String>> raekker = celler(krop, Listegang.kendte(liste, Optional.of(k)));
    return new Svar(afsendelser.svar(() -> gang.gem(liste, k, raekker)));
  }

  @Engangskald
  @PostMapping(
      consumes = {CSV, XLSX},
      produces = MediaType.APPLICATION_JSON_VALUE)
  Svar gemFil(
      @PathVariable String id,
      @PathVariable String sti,
      @RequestParam(required = false) String dato,
      @RequestBody byte[] fil) {
    Listekontekst k = kontekst(id, dato);
    Liste<?> liste = gang.find(k.indsigt(), sti);
    return new Svar(afsendelser.svar(() -> gang.gemFil(liste, k, fil)));
  }

  private Listekontekst kontekst(String id, String dato) {
    return Listekontekst.paa(dato, login.indsigt(id), ur);
  }

  private static Map<String, Object> json(Map<String, String> raekke, List<Kolonne> kolonner) {
    Map<String, Object> ud = new LinkedHashMap<>();
    for (Kolonne k : kolonner) {
      String v = raekke.get(k.noegle());
      ud.put(k.noegle(), v == null ? null : vaerdi(k, v));
    }
    return ud;
  }

  private static Object vaerdi(Kolonne k, String v) {
    return switch (k.type()) {
      case HELTAL -> Integer.valueOf(v);
      case TAL -> Taltekst.laes(v, Kolonne.DECIMALER);
      case JA_NEJ -> "ja".equals(v);
      default -> v;
    };
  }

  private static List<Map<String, String>> celler(JsonNode krop, List<Kolonne> kolonner) {
    if (!krop.isArray()) {
      throw new Listefejl("Send en liste af rækker.");
    }
    Map<String, Kolonne> noegler =
        kolonner.stream().collect(Collectors.toMap(Kolonne::noegle, k -> k));
    List<Map<String, String>> raekker = new ArrayList<>();
    for (JsonNode raekke : krop) {
      int nr = raekker.size() + 1;
      if (!raekke.isObject()) {
        throw new Listefejl("Række %d er ikke et objekt.".formatted(nr));
      }
      Map<String, String> celler = new LinkedHashMap<>();
      raekke
          .fields()
          .forEachRemaining(
              felt -> {
                if (!noegler.containsKey(felt.getKey())) {
                  throw new Listefejl(
                      "Række %d har et ukendt felt: %s.".formatted(nr, felt.getKey()));
                }
                celler.put(felt.getKey(), celle(nr, noegler.get(felt.getKey()), felt.getValue()));
              });
      raekker.add(celler);
    }
    return raekker;
  }

  private static String celle(int nr, Kolonne k, JsonNode v) {
    if (v.isNull()) {
      return null;
    }
    if (v.isNumber() && (k.type() == Kolonne.Type.HELTAL || k.type() == Kolonne.Type.TAL)) {
      return dansk(v);
    }
    if (v.isArray() && StreamSupport.stream(v.spliterator(), false).allMatch(JsonNode::isInt)) {
      return StreamSupport.stream(v.spliterator(), false)
          .map(JsonNode::asText)
          .collect(Collectors.joining(","));
    }
    if (!v.isValueNode()) {
      throw new Listefejl("Række %d, feltet %s: send én værdi.".formatted(nr, k.noegle()));
    }
    return v.isBoolean() ? (v.asBoolean() ? "ja" : "nej") : v.asText();
  }

  /** A JSON number says what it is; as a cell it is written the Danish way like all others. */
  private static String dansk(JsonNode tal) {
    boolean uendeligt = tal.isFloatingPointNumber() && !Double.isFinite(tal.doubleValue());
    BigDecimal v = uendeligt ? null : tal.decimalValue();
    return v == null || Math.abs((long) v.precision() - v.scale()) > FLEST_CIFRE
        ? tal.asText()
        : Taltekst.iCelle(v);
  }
}
