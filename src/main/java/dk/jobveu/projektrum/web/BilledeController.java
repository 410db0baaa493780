package dk.jobveu.projektrum.web;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.forloeb.Rolleord;
import dk.jobveu.projektrum.Fasebillede;
import dk.jobveu.projektrum.Fasebillede.Fasestade;
import dk.jobveu.projektrum.Fasebillede.Sted;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The running phase as a drawing with marks where the forløb stands, for all who take part. */
@Side
@RequestMapping("/projektrum/forloeb/{id}/billede")
class BilledeController {

  private final Login login;
  private final Fasebillede billede;
  private final Rolleord rolleord;

  BilledeController(Login login, Fasebillede billede, Rolleord rolleord) {
    this.login = login;
    this.billede = billede;
    this.rolleord = rolleord;
  }

  /**
   * A picture on the page.
   *
   * @param sted the place that it is drawn around, or null for the whole phase
   */
  public record Billede(Fasestade fase, Sted sted) {}

  @GetMapping
  String side(@PathVariable String id, Model model) {
    Indsigt indsigt = login.indsigt(id);
    model.addAttribute("indsigt", indsigt);
    model.addAttribute("billeder", billeder(indsigt));
    model.addAttribute("ord", rolleord.forklaring(indsigt.forloeb()));
    return "projektrum/fane/billede";
  }

  @GetMapping("/{nr}")
  ResponseEntity<String> svg(@PathVariable String id, @PathVariable int nr) {
    List<Billede> alle = billeder(login.indsigt(id));
    if (nr < 0 || nr >= alle.size()) {
      throw new FindesIkke("Forløbet står et andet sted nu. Åbn siden med billedet igen.");
    }
    Billede b = alle.get(nr);
    return billede
        .svg(b.fase(), b.sted())
        .map(
            svg ->
                ResponseEntity.ok()
                    .contentType(MediaType.valueOf("image/svg+xml;charset=UTF-8"))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .body(svg))
        .orElseThrow(() -> new FindesIkke("Fasen er ikke tegnet i denne version."));
  }

  /** For each phase what is around each place, and last the whole. */
  private List<Billede> billeder(Indsigt indsigt) {
    List<Billede> alle = new ArrayList<>();
    for (Fasestade fase : billede.af(indsigt.forloebId())) {
      fase.steder().forEach(s -> alle.add(new Billede(fase, s)));
      alle.add(new Billede(fase, null));
    }
    return alle;
  }
}
