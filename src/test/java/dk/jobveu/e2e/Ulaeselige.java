package dk.jobveu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests that the web server or Spring cannot read, each with a text that somebody typed. */
final class Ulaeselige {

  private static final Pattern TEGN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private static final String MULTIPART = "Content-Type: multipart/form-data; boundary=";

  private final String adresse;
  private final String bruger;
  private final String forloeb;
  private final String tekst;
  private String cookie;
  private String tegn;

  Ulaeselige(String adresse, String bruger, String forloeb, String tekst) {
    this.adresse = adresse;
    this.bruger = bruger;
    this.forloeb = forloeb;
    this.tekst = tekst;
  }

  /** What each of them is answered. */
  Map<String, Integer> send() throws IOException {
    logInd();
    Map<String, Integer> svar = new LinkedHashMap<>();
    svar.put("adresse", hent("/projektrum?navn=" + tekst + "{x"));
    svar.put(
        "parameter", hent("/projektrum/forloeb/" + forloeb + "/deltagere?dato=" + tekst + "%zz"));
    svar.put("metode", raa(tekst + "{", "/projektrum", null));
    svar.put("hoved", raa("GET", "/projektrum", null, tekst + " x: 1"));
    svar.put("cookie", raa("GET", "/login", null, "Cookie: navn=a\"" + tekst + "; b=c"));
    String deltagere = "/api/forloeb/" + forloeb + "/deltagere";
    for (String type :
        List.of("application/" + tekst, "application/json;charset=" + tekst, tekst)) {
      svar.put("type " + type, program("POST", deltagere, "[]", "Content-Type: " + type));
    }
    svar.put("form", program("GET", deltagere, null, "Accept: application/" + tekst));
    String liste = "/projektrum/forloeb/" + forloeb + "/deltagere";
    String borgere = "/projektrum/forloeb/" + forloeb + "/borgere/indsigt";
    for (String sti :
        List.of("/login", "/projektrum/forloeb/" + forloeb + "/stop", liste, borgere)) {
      for (Map.Entry<String, String> fil : filer().entrySet()) {
        String[] type = fil.getKey().split("\n");
        svar.put(type[0] + " " + sti, form(sti, fil.getValue(), "Content-Type: " + type[1]));
        // with the form's token where the filters look for it, which makes them read the body
        String maerket = sti + "?_csrf=" + URLEncoder.encode(tegn, StandardCharsets.UTF_8);
        svar.put(
            type[0] + " i filtre " + sti,
            raa(
                "POST",
                maerket,
                fil.getValue(),
                "Content-Type: " + type[1],
                "Cookie: " + cookie,
                "Accept: text/html"));
      }
    }
    assertThat(svar.values())
        .as(svar.toString())
        .filteredOn(status -> status == 400)
        .hasSizeGreaterThan(10);
    svar.put("fil i stedet for felt", form(borgere, del("x", "deltagerId"), MULTIPART + "x"));
    return svar;
  }

  private Map<String, String> filer() {
    String type = "multipart/form-data";
    Map<String, String> filer = new LinkedHashMap<>();
    filer.put("uden graense\n" + type, del("x", "fil"));
    filer.put("lang graense\n" + type + "; boundary=" + "x".repeat(5000), del("x", "fil"));
    filer.put(
        "nul i filnavn\n" + type + "; boundary=x", del("x", "fil").replace(".csv", "\u0000.csv"));
    filer.put(
        "afbrudt\n" + type + "; boundary=x", del("x", "fil").substring(0, 60 + tekst.length()));
    return filer;
  }

  private String del(String graense, String felt) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s.csv\"\r\n\r\n%s\r\n--%s--\r\n"
        .formatted(graense, felt, tekst, tekst, graense);
  }

  private int hent(String sti) throws IOException {
    return raa("GET", sti, null, "Cookie: " + cookie, "Accept: text/html");
  }

  private int form(String sti, String krop, String type) throws IOException {
    return raa(
        "POST", sti, krop, type, "Cookie: " + cookie, "X-CSRF-TOKEN: " + tegn, "Accept: text/html");
  }

  private int program(String metode, String sti, String krop, String... hoveder)
      throws IOException {
    List<String> alle = new ArrayList<>(List.of(hoveder));
    String adgang = bruger + ":" + KoerendeSystem.KODE;
    alle.add(
        "Authorization: Basic "
            + Base64.getEncoder().encodeToString(adgang.getBytes(StandardCharsets.UTF_8)));
    return raa(metode, sti, krop, alle.toArray(String[]::new));
  }

  private int raa(String metode, String sti, String krop, String... hoveder) throws IOException {
    return Raa.send(adresse, metode, sti, krop, hoveder).status();
  }

  private void logInd() throws IOException {
    husk(Raa.send(adresse, "GET", "/login", null));
    String felter =
        "username=%s&password=%s&_csrf=%s"
            .formatted(
                bruger, KoerendeSystem.KODE, URLEncoder.encode(tegn, StandardCharsets.UTF_8));
    husk(
        Raa.send(
            adresse,
            "POST",
            "/login",
            felter,
            "Cookie: " + cookie,
            "Content-Type: application/x-www-form-urlencoded"));
    husk(Raa.send(adresse, "GET", "/logout", null, "Cookie: " + cookie, "Accept: text/html"));
  }

  private void husk(Raa.Svar svar) {
    svar.hoved("Set-Cookie").stream()
        .filter(c -> c.startsWith("JSESSIONID="))
        .forEach(c -> cookie = c.split(";")[0]);
    Matcher m = TEGN.matcher(svar.krop());
    if (m.find()) {
      tegn = m.group(1);
    }
  }
}
