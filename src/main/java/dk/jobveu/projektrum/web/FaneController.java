package dk.jobveu.projektrum.web;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.bilag.Raekkebeviser;
import dk.jobveu.kontakt.VisForloebskontakter;
import dk.jobveu.projektrum.NoterBesoeg;
import dk.jobveu.projektrum.VisAfgoerelser;
import dk.jobveu.projektrum.VisOpgaver;
import dk.jobveu.projektrum.VisParter;
import dk.jobveu.projektrum.VisTal;
import dk.jobveu.projektrum.VisTidslinje;
import dk.jobveu.projektrum.VisTjekliste;
import java.util.function.Function;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The tabs about the forløb itself, each at an address of its own. */
@Side
@RequestMapping("/projektrum/forloeb/{id}")
class FaneController {

  private final Login login;
  private final VisOpgaver visOpgaver;
  private final VisTjekliste visTjekliste;
  private final Raekkebeviser raekkebeviser;
  private final VisParter visParter;
  private final VisForloebskontakter visKontakter;
  private final VisTal visTal;
  private final VisTidslinje visTidslinje;
  private final VisAfgoerelser visAfgoerelser;
  private final NoterBesoeg noterBesoeg;

  FaneController(
      Login login,
      VisOpgaver visOpgaver,
      VisTjekliste visTjekliste,
      Raekkebeviser raekkebeviser,
      VisParter visParter,
      VisForloebskontakter visKontakter,
      VisTal visTal,
      VisTidslinje visTidslinje,
      VisAfgoerelser visAfgoerelser,
      NoterBesoeg noterBesoeg) {
    this.login = login;
    this.visOpgaver = visOpgaver;
    this.visTjekliste = visTjekliste;
    this.raekkebeviser = raekkebeviser;
    this.visParter = visParter;
    this.visKontakter = visKontakter;
    this.visTal = visTal;
    this.visTidslinje = visTidslinje;
    this.visAfgoerelser = visAfgoerelser;
    this.noterBesoeg = noterBesoeg;
  }

  @GetMapping("/opgaver")
  String opgaver(@PathVariable String id, Model model) {
    return side(id, model, "aabne", visOpgaver::vis, "opgaver");
  }

  @GetMapping("/tjekliste")
  String tjekliste(@PathVariable String id, Model model) {
    String side = side(id, model, "stand", visTjekliste::vis, "tjekliste");
    model.addAttribute("beviser", raekkebeviser.af(id));
    return side;
  }

  @GetMapping("/parter")
  String parter(@PathVariable String id, Model model) {
    String side = side(id, model, "med", visParter::vis, "parter");
    model.addAttribute("kontakter", visKontakter.vis((Indsigt) model.getAttribute("indsigt")));
    return side;
  }

  @GetMapping("/tal")
  String tal(@PathVariable String id, Model model) {
    return side(id, model, "tal", visTal::vis, "tal");
  }

  /** What has come since the visit before this one is marked. */
  @GetMapping("/tidslinje")
  String tidslinje(@PathVariable String id, Model model) {
    model.addAttribute("sidst", noterBesoeg.noter(login.indsigt(id)));
    return side(id, model, "sket", visTidslinje::vis, "tidslinje");
  }

  @GetMapping("/afgoerelser")
  String afgoerelser(@PathVariable String id, Model model) {
    return side(id, model, "afgjort", visAfgoerelser::vis, "afgoerelser");
  }

  private String side(
      String id, Model model, String navn, Function<Indsigt, Object> indhold, String fane) {
    Indsigt indsigt = login.indsigt(id);
    model.addAttribute("indsigt", indsigt);
    model.addAttribute(navn, indhold.apply(indsigt));
    return "projektrum/fane/" + fane;
  }
}
