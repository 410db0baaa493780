package dk.jobveu.kilder.web;

import dk.jobveu.adgang.web.Feltfejl;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.faelles.Antal;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.kilder.HentKildeliste;
import dk.jobveu.kilder.IndlaesKildeliste;
import dk.jobveu.kilder.Indlaesningssvar;
import dk.jobveu.kilder.VisKildelister;
import dk.jobveu.liste.Listefejl;
import dk.jobveu.referencedata.Kildeliste;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The lists that others publish: everybody reads them, and who keeps them reads in a file. First
 * what it would do, then, by another click, that; the file goes with the page in between.
 */
@Side
@RequestMapping("/projektrum/kildelister")
class KildelisteController {

  private static final String SIDEN = "projektrum/kildelister";

  /** What a form takes in base 64 ({@code server.tomcat.max-http-form-post-size}). */
  private static final int HOEJST_BYTE = 1400 * 1024;

  private static final int HOEJST_VIST = 100;

  private final Login login;
  private final VisKildelister visKildelister;
  private final HentKildeliste hentKildeliste;
  private final IndlaesKildeliste indlaes;
  private final Afsendelser afsendelser;

  KildelisteController(
      Login login,
      VisKildelister visKildelister,
      HentKildeliste hentKildeliste,
      IndlaesKildeliste indlaes,
      Afsendelser afsendelser) {
    this.login = login;
    this.visKildelister = visKildelister;
    this.hentKildeliste = hentKildeliste;
    this.indlaes = indlaes;
    this.afsendelser = afsendelser;
  }

  @GetMapping
  String side(Model model) {
    model.addAttribute("sider", visKildelister.vis(login.bruger()));
    return SIDEN;
  }

  /** What holds today, or an edition; while there is none, the headings to write under. */
  @GetMapping("/{kildeliste}")
  ResponseEntity<byte[]> fil(
      @PathVariable String kildeliste, @RequestParam(required = false) String kode) {
    Kildeliste l = liste(kildeliste);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(l.sti() + ".csv").build().toString())
        .body(hentKildeliste.fil(l, kode));
  }

  @PostMapping(path = "/{kildeliste}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  String proev(
      @PathVariable String kildeliste, @RequestParam("valgt") MultipartFile valgt, Model model)
      throws IOException {
    Kildeliste l = liste(kildeliste);
    try {
      if (valgt.isEmpty() || valgt.getSize() > HOEJST_BYTE) {
        throw new Listefejl(
            valgt.isEmpty()
                ? "Vælg en fil, før du sender."
                : "Filen er for stor. Den må højst fylde %d kB. Del den op i flere."
                    .formatted(HOEJST_BYTE / 1024));
      }
      Indlaesningssvar svar = indlaes.indlaes(login.bruger(), l, valgt.getBytes(), true);
      model.addAttribute("svar", svar);
      model.addAttribute("valgtListe", l);
      model.addAttribute("udgaver", svar.udgaver().stream().limit(HOEJST_VIST).toList());
      model.addAttribute("filen", Base64.getEncoder().encodeToString(valgt.getBytes()));
      return side(model);
    } catch (Listefejl fejl) {
      return afvist(fejl, model);
    }
  }

  @PostMapping("/{kildeliste}/gem")
  String gem(
      @PathVariable String kildeliste,
      @RequestParam String indhold,
      Model model,
      RedirectAttributes videre) {
    Kildeliste l = liste(kildeliste);
    try {
      byte[] fil = laes(indhold);
      videre.addFlashAttribute(
          "kvittering",
          afsendelser.svar(
              () -> {
                Indlaesningssvar s = indlaes.indlaes(login.bruger(), l, fil, false);
                return "Filen er læst ind: %s, %s og %d, der stod i forvejen.%s"
                    .formatted(
                        Antal.af(s.nye(), "ny udgave", "nye udgaver"),
                        Antal.af(s.rettede(), "rettet", "rettede"),
                        s.uaendrede(),
                        genvalideres(s.genvalideres()));
              }));
    } catch (Listefejl fejl) {
      return afvist(fejl, model);
    }
    return "redirect:/projektrum/kildelister";
  }

  /** Whoever reads in may see none of them, so how many and nothing else. */
  private static String genvalideres(int antal) {
    return antal == 0
        ? ""
        : " %s i fase 1 holdes op mod de nye lister."
            .formatted(Antal.af(antal, "åbent forløb", "åbne forløb"));
  }

  private static byte[] laes(String indhold) {
    try {
      return Base64.getDecoder().decode(indhold);
    } catch (IllegalArgumentException ikkeVores) {
      throw new Listefejl("Filen kan ikke læses. Vælg den igen, og send den.");
    }
  }

  private static Kildeliste liste(String sti) {
    return Arrays.stream(Kildeliste.values())
        .filter(l -> l.sti().equals(sti))
        .findFirst()
        .orElseThrow(() -> new FindesIkke("Den liste findes ikke. Vælg en på siden."));
  }

  private String afvist(Listefejl fejl, Model model) {
    model.addAttribute("fejloverskrift", "Filen er afvist, og intet er gemt");
    model.addAttribute(
        "fejlliste",
        fejl.fejl().stream().limit(HOEJST_VIST).map(f -> new Feltfejl(null, f.tekst())).toList());
    return side(model);
  }
}
