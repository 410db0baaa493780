package dk.jobveu.projektrum.web;

import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.dokument.Papirfil;
import dk.jobveu.dokument.Papirtype;
import dk.jobveu.projektrum.aftalt.HentEgetTilbud;
import dk.jobveu.projektrum.aftalt.VisEgneTilbud;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a school has bid, for the school. */
@Side
@RequestMapping("/projektrum/tilbud")
class EgneTilbudController {

  private final Login login;
  private final VisEgneTilbud vis;
  private final HentEgetTilbud hent;
  private final Papirfil papirfil;

  EgneTilbudController(Login login, VisEgneTilbud vis, HentEgetTilbud hent, Papirfil papirfil) {
    this.login = login;
    this.vis = vis;
    this.hent = hent;
    this.papirfil = papirfil;
  }

  @GetMapping
  String alle(Model model) {
    model.addAttribute("tilbud", vis.vis(login.bruger(), null));
    return "projektrum/egne-tilbud";
  }

  @GetMapping("/{id}")
  String et(@PathVariable String id, Model model) {
    model.addAttribute("tilbud", vis.vis(login.bruger(), id));
    return "projektrum/eget-tilbud";
  }

  /** The bid of one round as a file; a PDF when nothing else is asked for. */
  @GetMapping("/{id}/dokument/{nr}")
  ResponseEntity<byte[]> dokument(
      @PathVariable String id, @PathVariable int nr, @RequestParam(required = false) String fil) {
    Papirtype type = Papirtype.af(fil);
    return Papirsvar.af(
        "%s-tilbud-runde%d.%s".formatted(id, nr, type.endelse()),
        type,
        papirfil.skriv(hent.hent(login.bruger(), id, nr), type));
  }
}
