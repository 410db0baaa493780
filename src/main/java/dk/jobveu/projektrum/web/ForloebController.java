package dk.jobveu.projektrum.web;

import dk.jobveu.adgang.Adgang;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.adgang.Indsigt;
import dk.jobveu.adgang.web.Feltfejl;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.bilag.Raekkebeviser;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.faelles.Konflikt;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.laering.VisErfaringer;
import dk.jobveu.projektrum.NoterBesoeg;
import dk.jobveu.projektrum.Overblik.Tjekraekke;
import dk.jobveu.projektrum.Raekkeversion;
import dk.jobveu.projektrum.SaetTjeklisteraekke;
import dk.jobveu.projektrum.StopForloeb;
import dk.jobveu.projektrum.TraekVirksomhed;
import dk.jobveu.projektrum.VisNu;
import dk.jobveu.projektrum.VisTjeklisteraekke;
import dk.jobveu.projektrum.VisVirksomhed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forløb of the person's organisations, each at a glance, and what its coordinator may do. */
@Side
@RequestMapping("/projektrum")
class ForloebController {

  private final Login login;
  private final Adgang adgang;
  private final VisNu visNu;
  private final VisErfaringer visErfaringer;
  private final NoterBesoeg noterBesoeg;
  private final StopForloeb stopForloeb;
  private final VisTjeklisteraekke visTjeklisteraekke;
  private final SaetTjeklisteraekke saetTjeklisteraekke;
  private final Raekkeversion versioner;
  private final Raekkebeviser raekkebeviser;
  private final VisVirksomhed visVirksomhed;
  private final TraekVirksomhed traekVirksomhed;
  private final Aktoerer aktoerer;
  private final Afsendelser afsendelser;

  ForloebController(
      Login login,
      Adgang adgang,
      VisNu visNu,
      VisErfaringer visErfaringer,
      NoterBesoeg noterBesoeg,
      StopForloeb stopForloeb,
      VisTjeklisteraekke visTjeklisteraekke,
      SaetTjeklisteraekke saetTjeklisteraekke,
      Raekkeversion versioner,
      Raekkebeviser raekkebeviser,
      VisVirksomhed visVirksomhed,
      TraekVirksomhed traekVirksomhed,
      Aktoerer aktoerer,
      Afsendelser afsendelser) {
    this.afsendelser = afsendelser;
    this.login = login;
    this.adgang = adgang;
    this.visNu = visNu;
    this.visErfaringer = visErfaringer;
    this.noterBesoeg = noterBesoeg;
    this.stopForloeb = stopForloeb;
    this.visTjeklisteraekke = visTjeklisteraekke;
    this.versioner = versioner;
    this.raekkebeviser = raekkebeviser;
    this.visVirksomhed = visVirksomhed;
    this.saetTjeklisteraekke = saetTjeklisteraekke;
    this.traekVirksomhed = traekVirksomhed;
    this.aktoerer = aktoerer;
  }

  @GetMapping
  String liste(Model model) {
    Bruger bruger = login.bruger();
    List<Forloeb> egne = adgang.egne(bruger);
    model.addAttribute("forloeb", egne);
    model.addAttribute(
        "koordinerer",
        egne.stream().anyMatch(f -> bruger.organisationer().contains(f.koordinator())));
    return "projektrum/liste";
  }

  @GetMapping("/forloeb/{id}")
  String forloeb(@PathVariable String id, Model model) {
    return side(login.indsigt(id), model);
  }

  @GetMapping("/forloeb/{id}/stop")
  String stop(@PathVariable String id, Model model) {
    Indsigt indsigt = login.indsigt(id);
    indsigt.kraevKoordinator();
    return stopside(indsigt, model);
  }

  @PostMapping("/forloeb/{id}/stop")
  String stop(
      @PathVariable String id,
      @RequestParam(required = false) Stopaarsag aarsag,
      Model model,
      RedirectAttributes videre) {
    Indsigt indsigt = login.indsigt(id);
    try {
      afsendelser.udfoer(() -> stopForloeb.stop(indsigt, aarsag));
    } catch (Regelbrud fejl) {
      model.addAttribute("fejlliste", Feltfejl.af(fejl));
      return stopside(indsigt, model);
    }
    videre.addFlashAttribute("kvittering", "Forløbet er stoppet, og de andre får besked.");
    return "redirect:/projektrum/forloeb/{id}";
  }

  @GetMapping("/forloeb/{id}/tjekliste/{raekke}")
  String raekke(@PathVariable String id, @PathVariable String raekke, Model model) {
    Indsigt indsigt = login.indsigt(id);
    indsigt.kraevKoordinator();
    return raekkeside(indsigt, raekke, model);
  }

  @PostMapping("/forloeb/{id}/tjekliste/{raekke}")
  String raekke(
      @PathVariable String id,
      @PathVariable String raekke,
      @RequestParam(required = false) Tilstand tilstand,
      @RequestParam(required = false) String begrundelse,
      @RequestParam(required = false) String version,
      Model model,
      RedirectAttributes videre,
      HttpServletResponse svar) {
    Indsigt indsigt = login.indsigt(id);
    try {
      afsendelser.udfoer(
          () -> saetTjeklisteraekke.saet(indsigt, raekke, tilstand, begrundelse, version));
    } catch (Regelbrud fejl) {
      return raekkeside(indsigt, raekke, tilstand, begrundelse, Feltfejl.af(fejl), model);
    } catch (Konflikt fejl) {
      svar.setStatus(HttpServletResponse.SC_CONFLICT);
      model.addAttribute("fejloverskrift", "En anden har rettet rækken imens");
      String besked = fejl.getMessage() + " Gem igen, hvis dit svar skal gælde.";
      return raekkeside(
          indsigt, raekke, tilstand, begrundelse, List.of(new Feltfejl(null, besked)), model);
    }
    videre.addFlashAttribute("kvittering", "Række " + raekke + " er ændret.");
    return "redirect:/projektrum/forloeb/{id}/tjekliste";
  }

  @GetMapping("/forloeb/{id}/virksomheder/{virksomhedId}/traek")
  String virksomhed(@PathVariable String id, @PathVariable String virksomhedId, Model model) {
    return virksomhedsside(login.indsigt(id), virksomhedId, model);
  }

  @PostMapping("/forloeb/{id}/virksomheder/{virksomhedId}/traek")
  String virksomhed(
      @PathVariable String id,
      @PathVariable String virksomhedId,
      @RequestParam(required = false) String grund,
      Model model,
      RedirectAttributes videre) {
    Indsigt indsigt = login.indsigt(id);
    try {
      afsendelser.udfoer(() -> traekVirksomhed.traek(indsigt, virksomhedId, grund));
    } catch (Regelbrud fejl) {
      model.addAttribute("fejlliste", Feltfejl.af(fejl));
      model.addAttribute("skrevet", grund);
      return virksomhedsside(indsigt, virksomhedId, model);
    }
    videre.addFlashAttribute(
        "kvittering", "Det er noteret. Du har fået en opgave om, hvad det betyder for forløbet.");
    return "redirect:/projektrum/forloeb/{id}/parter#virksomheder";
  }

  private String virksomhedsside(Indsigt indsigt, String virksomhedId, Model model) {
    model.addAttribute("indsigt", indsigt);
    model.addAttribute("virksomhed", visVirksomhed.vis(indsigt, virksomhedId));
    return "projektrum/traek";
  }

  private String side(Indsigt indsigt, Model model) {
    Instant sidst = noterBesoeg.noter(indsigt);
    model.addAttribute("indsigt", indsigt);
    model.addAttribute("sidst", sidst);
    model.addAttribute("nu", visNu.vis(indsigt, sidst));
    model.addAttribute("koordinatornavn", aktoerer.navn(indsigt.forloeb().koordinator()));
    model.addAttribute(
        "erfaring",
        visErfaringer.til(indsigt.forloeb(), indsigt.bruger().organisationer()).orElse(null));
    return "projektrum/forloeb";
  }

  private static String stopside(Indsigt indsigt, Model model) {
    model.addAttribute("indsigt", indsigt);
    model.addAttribute("aarsager", Stopaarsag.values());
    return "projektrum/stop";
  }

  /** The page with what was written, as the row stands now. */
  private String raekkeside(
      Indsigt indsigt,
      String raekke,
      Tilstand tilstand,
      String begrundelse,
      List<Feltfejl> fejl,
      Model model) {
    model.addAttribute("fejlliste", fejl);
    model.addAttribute("valgt", tilstand == null ? "" : tilstand.name());
    model.addAttribute("skrevet", begrundelse == null ? "" : begrundelse);
    return raekkeside(indsigt, raekke, model);
  }

  private String raekkeside(Indsigt indsigt, String raekke, Model model) {
    model.addAttribute("indsigt", indsigt);
    Tjekraekke staar = visTjeklisteraekke.vis(indsigt, raekke);
    model.addAttribute("raekke", staar);
    model.addAttribute(
        "beviser", raekkebeviser.af(indsigt.forloebId()).getOrDefault(raekke, List.of()));
    model.addAttribute("version", versioner.af(indsigt.forloebId(), staar));
    model.addAttribute("tilstande", Tilstand.values());
    return "projektrum/raekke";
  }
}
