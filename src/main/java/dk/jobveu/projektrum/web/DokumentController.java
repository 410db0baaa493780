package dk.jobveu.projektrum.web;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.dokument.Papir;
import dk.jobveu.dokument.Papirfil;
import dk.jobveu.dokument.Papirtype;
import dk.jobveu.projektrum.aftalt.HentDokument;
import dk.jobveu.projektrum.aftalt.HentGemt;
import dk.jobveu.projektrum.aftalt.VisDokumenter;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The documents of a forløb: which there are, and each as a file. */
@Side
@RequestMapping("/projektrum/forloeb/{id}/dokumenter")
class DokumentController {

  private final Login login;
  private final VisDokumenter visDokumenter;
  private final HentDokument hentDokument;
  private final HentGemt hentGemt;
  private final Papirfil papirfil;

  DokumentController(
      Login login,
      VisDokumenter visDokumenter,
      HentDokument hentDokument,
      HentGemt hentGemt,
      Papirfil papirfil) {
    this.login = login;
    this.visDokumenter = visDokumenter;
    this.hentDokument = hentDokument;
    this.hentGemt = hentGemt;
    this.papirfil = papirfil;
  }

  @GetMapping
  String vis(@PathVariable String id, Model model) {
    Indsigt indsigt = login.indsigt(id);
    model.addAttribute("indsigt", indsigt);
    model.addAttribute("vist", visDokumenter.vis(indsigt));
    return "projektrum/fane/dokumenter";
  }

  /** As it is now; a PDF when nothing else is asked for. */
  @GetMapping("/{dokument}")
  ResponseEntity<byte[]> hent(
      @PathVariable String id,
      @PathVariable String dokument,
      @RequestParam(required = false) String fil) {
    Papir papir = hentDokument.hent(login.indsigt(id), dokument);
    Papirtype type = Papirtype.af(fil);
    String navn =
        "%s-%s%s.%s"
            .formatted(
                id,
                dokument,
                papir.version() == null ? "" : "-v" + papir.version(),
                type.endelse());
    return Papirsvar.af(navn, type, papirfil.skriv(papir, type));
  }

  /** As it was when it was agreed. */
  @GetMapping("/{dokument}/gemt/{nr}")
  ResponseEntity<byte[]> gemt(
      @PathVariable String id, @PathVariable String dokument, @PathVariable int nr) {
    byte[] pdf = hentGemt.hent(login.indsigt(id), dokument, nr);
    return Papirsvar.af("%s-%s-gemt%d.pdf".formatted(id, dokument, nr), Papirtype.PDF, pdf);
  }
}
