package dk.jobveu.genspil.web;

import dk.jobveu.adgang.web.Feltfejl;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.genspil.GenspilTabel;
import dk.jobveu.genspil.Tabelaendring;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A changed table is tried on what has been decided; nothing is stored of it. */
@Side
@RequestMapping("/administration/genspil")
class GenspilController {

  private static final String SIDEN = "administration/genspil";
  private static final int HOEJST_BYTE = 500 * 1024;

  private final Login login;
  private final GenspilTabel genspil;

  GenspilController(Login login, GenspilTabel genspil) {
    this.login = login;
    this.genspil = genspil;
  }

  @GetMapping
  String side() {
    return SIDEN;
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  String proev(@RequestParam MultipartFile fil, Model model) throws IOException {
    String navn = fil.getOriginalFilename() == null ? "" : fil.getOriginalFilename();
    if (fil.isEmpty() || fil.getSize() > HOEJST_BYTE || !navn.endsWith(".dmn")) {
      return afvist(
          List.of(
              fil.isEmpty() || !navn.endsWith(".dmn")
                  ? "Vælg en tabel, en fil der ender på .dmn, før du sender."
                  : "Filen er for stor. En tabel må højst fylde %d kB."
                      .formatted(HOEJST_BYTE / 1024)),
          model);
    }
    try {
      model.addAttribute(
          "genspil", genspil.genspil(login.bruger().id(), beslutning(navn), fil.getBytes()));
      return SIDEN;
    } catch (Tabelaendring.Afvist e) {
      return afvist(e.fejl(), model);
    }
  }

  /** {@code C:\dmn\vurder_match (1).dmn} → {@code vurder_match}, as browsers name a second copy. */
  private static String beslutning(String fil) {
    return fil.replaceAll(".*[/\\\\]", "").replaceAll("( \\(\\d+\\))?\\.dmn$", "");
  }

  private static String afvist(List<String> fejl, Model model) {
    model.addAttribute("fejloverskrift", "Tabellen kan ikke prøves");
    model.addAttribute("fejlliste", fejl.stream().map(f -> new Feltfejl(null, f)).toList());
    return SIDEN;
  }
}
