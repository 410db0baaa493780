package dk.jobveu.stedfortraeder.web;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.adgang.web.Feltfejl;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.Konflikt;
import dk.jobveu.liste.SkrevneDage;
import dk.jobveu.stedfortraeder.AftalStedfortraeder;
import dk.jobveu.stedfortraeder.Aftalefejl;
import dk.jobveu.stedfortraeder.Kolleger;
import dk.jobveu.stedfortraeder.Kolleger.Kollega;
import dk.jobveu.stedfortraeder.Stedfortraedelse;
import dk.jobveu.stedfortraeder.Stedfortraedelser;
import dk.jobveu.stedfortraeder.TraekTilbage;
import dk.jobveu.stedfortraeder.VisStedfortraedere;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who takes over whose tasks in one's own organisation, and a form to agree about it. */
@Side
@RequestMapping("/stedfortraeder")
class StedfortraederController {

  /** The form as it was sent; dates as text, so that a bad one is answered at its field. */
  record Svar(String organisation, String stedfortraeder, String fra, String til) {}

  /** The people of one organisation that may be chosen. */
  record Valg(String organisation, String navn, List<Kollega> kolleger) {}

  private final Login login;
  private final Aktoerer aktoerer;
  private final Kolleger kolleger;
  private final Stedfortraedelser aftaler;
  private final VisStedfortraedere vis;
  private final AftalStedfortraeder aftal;
  private final TraekTilbage traekTilbage;
  private final Afsendelser afsendelser;

  StedfortraederController(
      Login login,
      Aktoerer aktoerer,
      Kolleger kolleger,
      Stedfortraedelser aftaler,
      VisStedfortraedere vis,
      AftalStedfortraeder aftal,
      TraekTilbage traekTilbage,
      Afsendelser afsendelser) {
    this.afsendelser = afsendelser;
    this.login = login;
    this.aktoerer = aktoerer;
    this.kolleger = kolleger;
    this.aftaler = aftaler;
    this.vis = vis;
    this.aftal = aftal;
    this.traekTilbage = traekTilbage;
  }

  @GetMapping
  String side(Model model) {
    return side(new Svar(null, null, null, null), model);
  }

  @PostMapping
  String aftal(@ModelAttribute Svar svar, Model model, RedirectAttributes videre) {
    Bruger bruger = login.bruger();
    SkrevneDage dage = new SkrevneDage();
    try {
      afsendelser.udfoer(
          () ->
              aftal.aftal(
                  bruger.id(),
                  bruger.organisationer(),
                  organisation(bruger, svar),
                  svar.stedfortraeder(),
                  dage.laes("fra", svar.fra()),
                  dage.laes("til", svar.til())));
    } catch (Aftalefejl e) {
      Map<String, String> fejl = new LinkedHashMap<>();
      e.fejl().forEach(f -> fejl.putIfAbsent(f.felt(), dage.besked(f.felt(), f.besked())));
      model.addAttribute(
          "fejlliste",
          fejl.entrySet().stream().map(f -> new Feltfejl(f.getKey(), f.getValue())).toList());
      model.addAttribute("fejl", fejl);
      return side(svar, model);
    }
    videre.addFlashAttribute(
        "kvittering", "Stedfortræderen er aftalt, og dine kolleger kan se det.");
    return "redirect:/stedfortraeder";
  }

  @PostMapping("/{id}/traek")
  String traek(@PathVariable String id, RedirectAttributes videre) {
    Bruger bruger = login.bruger();
    Stedfortraedelse aftale =
        aftaler
            .findEgen(bruger.id(), id)
            .orElseThrow(() -> new FindesIkke("Aftalen findes ikke, eller den er ikke din."));
    afsendelser.udfoer(
        () -> {
          if (!traekTilbage.traek(bruger.id(), aftale)) {
            throw new Konflikt("Aftalen er allerede slut.");
          }
        });
    videre.addFlashAttribute(
        "kvittering", "Aftalen er trukket tilbage, og åbne opgaver er givet tilbage.");
    return "redirect:/stedfortraeder";
  }

  private String side(Svar svar, Model model) {
    Bruger bruger = login.bruger();
    List<Valg> valg =
        aktoerer.efterNavn(bruger.organisationer()).stream()
            .map(o -> new Valg(o, aktoerer.navn(o), kolleger.andre(bruger.id(), o)))
            .toList();
    model.addAttribute("svar", svar);
    model.addAttribute("valg", valg);
    model.addAttribute("ingenKolleger", valg.stream().allMatch(v -> v.kolleger().isEmpty()));
    model.addAttribute("aftaler", vis.vis(bruger.id(), bruger.organisationer()));
    model.addAttribute(
        "organisationer",
        valg.stream().collect(Collectors.toMap(Valg::organisation, Valg::navn, (a, b) -> a)));
    if (!model.containsAttribute("fejl")) {
      model.addAttribute("fejl", Map.of());
    }
    return "stedfortraeder";
  }

  /** Nobody with one organisation only is asked which. */
  private static String organisation(Bruger bruger, Svar svar) {
    boolean usagt = svar.organisation() == null || svar.organisation().isBlank();
    return usagt && bruger.organisationer().size() == 1
        ? bruger.organisationer().get(0)
        : svar.organisation();
  }
}
