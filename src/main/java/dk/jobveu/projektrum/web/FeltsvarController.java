package dk.jobveu.projektrum.web;

import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.feltsvar.Feltsvar;
import dk.jobveu.liste.Filtype;
import dk.jobveu.liste.Kolonne;
import dk.jobveu.projektrum.aftalt.LaesteFeltsvar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The answers to added fields as a file, with what the page leaves out: keys, codes and versions.
 */
@Side
@RequestMapping("/projektrum/forloeb/{id}/tilfoejede-felter")
class FeltsvarController {

  private static final int HOEJST = 4000;

  private static final List<Kolonne> KOLONNER =
      List.of(
          tekst("opgave", "Opgave"),
          tekst("proces", "Proces"),
          tekst("trin", "Trin"),
          tekst("blanket", "Blanket"),
          Kolonne.heltal("version", "Blankettens version"),
          tekst("deltager", "Pseudonym"),
          tekst("liste", "Liste"),
          Kolonne.heltal("raekke", "Række"),
          tekst("noegle", "Nøgle"),
          tekst("label", "Felt"),
          tekst("svar", "Svar"),
          tekst("kode", "Kode"),
          tekst("organisation", "Organisation"),
          tekst("tidspunkt", "Hvornår (UTC)"));

  private final Login login;
  private final LaesteFeltsvar laeste;
  private final Aktoerer aktoerer;

  FeltsvarController(Login login, LaesteFeltsvar laeste, Aktoerer aktoerer) {
    this.login = login;
    this.laeste = laeste;
    this.aktoerer = aktoerer;
  }

  @GetMapping(params = "fil")
  ResponseEntity<byte[]> fil(@PathVariable String id, @RequestParam String fil) {
    Filtype type = Filtype.af(fil);
    List<Map<String, String>> raekker =
        laeste.af(login.indsigt(id)).stream().map(this::raekke).toList();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type.mime()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename("tilfoejede-felter-" + id + "." + type.endelse())
                .build()
                .toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(type.skriv("Tilføjede felter", KOLONNER, raekker));
  }

  private Map<String, String> raekke(Feltsvar s) {
    Map<String, String> r = new HashMap<>();
    r.put("opgave", s.sted().opgave());
    r.put("proces", s.sted().proces());
    r.put("trin", s.sted().trin());
    r.put("blanket", s.sted().blanket());
    r.put("version", String.valueOf(s.sted().blanketVersion()));
    r.put("deltager", s.sted().deltagerId());
    r.put("liste", s.vaerdi().liste());
    r.put("raekke", s.vaerdi().raekke() == null ? null : s.vaerdi().raekke().toString());
    r.put("noegle", s.vaerdi().noegle());
    r.put("label", s.vaerdi().label());
    r.put("svar", s.vaerdi().somTekst());
    r.put("kode", s.vaerdi().kode());
    String organisation = s.registrering().organisation();
    r.put("organisation", organisation == null ? null : aktoerer.navn(organisation));
    r.put("tidspunkt", s.registrering().tidspunkt().toString());
    return r;
  }

  private static Kolonne tekst(String noegle, String navn) {
    return Kolonne.tekst(noegle, navn, HOEJST);
  }
}
