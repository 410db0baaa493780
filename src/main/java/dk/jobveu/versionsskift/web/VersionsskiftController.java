package dk.jobveu.versionsskift.web;

import dk.jobveu.adgang.web.Feltfejl;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.aktoer.Personnavne;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.modeller.Godkendelse;
import dk.jobveu.versionsskift.LaegVersionsskift;
import dk.jobveu.versionsskift.PlanlaegVersionsskift;
import dk.jobveu.versionsskift.ProevVersionsskift;
import dk.jobveu.versionsskift.SendVersionsskift;
import dk.jobveu.versionsskift.SletVersionsskift;
import dk.jobveu.versionsskift.UdfoerVersionsskift;
import dk.jobveu.versionsskift.UdfoerVersionsskift.Udfald;
import dk.jobveu.versionsskift.VisAlleVersionsskift;
import dk.jobveu.versionsskift.VisVersionsskift;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moving what is going on, from the plan to the report. */
@Side
@RequestMapping("/administration/modeller/versionsskift")
class VersionsskiftController {

  private static final String LISTEN = "redirect:/administration/modeller/versionsskift";
  private static final String ERSTAT = "erstat.";

  /** What can be done with one. */
  @Component
  record Handlinger(
      LaegVersionsskift laeg,
      PlanlaegVersionsskift planlaeg,
      ProevVersionsskift proev,
      SendVersionsskift send,
      UdfoerVersionsskift udfoer,
      SletVersionsskift slet) {}

  private final Login login;
  private final VisAlleVersionsskift visAlle;
  private final VisVersionsskift visEt;
  private final Handlinger handlinger;
  private final Godkendelse godkendelse;
  private final Personnavne personnavne;
  private final Afsendelser afsendelser;

  VersionsskiftController(
      Login login,
      VisAlleVersionsskift visAlle,
      VisVersionsskift visEt,
      Handlinger handlinger,
      Godkendelse godkendelse,
      Personnavne personnavne,
      Afsendelser afsendelser) {
    this.login = login;
    this.visAlle = visAlle;
    this.visEt = visEt;
    this.handlinger = handlinger;
    this.godkendelse = godkendelse;
    this.personnavne = personnavne;
    this.afsendelser = afsendelser;
  }

  @GetMapping
  String alle(Model model) {
    model.addAttribute("skift", visAlle.vis(jeg()));
    model.addAttribute("navne", this);
    return "administration/versionsskift_alle";
  }

  @PostMapping("/proces/{model}/{version}")
  String laeg(@PathVariable("model") String proces, @PathVariable int version) {
    return LISTEN
        + "/"
        + afsendelser.svar(() -> String.valueOf(handlinger.laeg().laeg(jeg(), proces, version)));
  }

  @GetMapping("/{skift}")
  String et(@PathVariable long skift, Model model) {
    model.addAttribute("v", visEt.vis(jeg(), skift));
    model.addAttribute("navne", this);
    model.addAttribute("kraevesGodkendelse", godkendelse.kraeves());
    return "administration/versionsskift";
  }

  @PostMapping("/{skift}/plan")
  String planlaeg(
      @PathVariable long skift,
      @RequestParam int til,
      @RequestParam Map<String, String> felter,
      Model model) {
    Map<String, String> erstat = new HashMap<>();
    felter.forEach(
        (navn, svar) -> {
          if (navn.startsWith(ERSTAT)) {
            erstat.put(navn.substring(ERSTAT.length()), svar);
          }
        });
    try {
      afsendelser.udfoer(() -> handlinger.planlaeg().planlaeg(jeg(), skift, til, erstat));
    } catch (Regelbrud fejl) {
      return afvist(skift, null, "Planen er ikke ændret", fejl, model);
    }
    return LISTEN + "/" + skift;
  }

  /** Nothing is kept of it, so it may be asked again and again. */
  @PostMapping("/{skift}/proev")
  String proev(@PathVariable long skift, Model model) {
    model.addAttribute("proevet", handlinger.proev().proev(jeg(), skift));
    return et(skift, model);
  }

  @PostMapping("/{skift}/send")
  String send(
      @PathVariable long skift,
      @RequestParam(defaultValue = "") String begrundelse,
      Model model,
      RedirectAttributes videre) {
    try {
      afsendelser.udfoer(() -> handlinger.send().send(jeg(), skift, begrundelse));
    } catch (Regelbrud fejl) {
      return afvist(skift, begrundelse, "Flytningen er ikke sendt", fejl, model);
    }
    videre.addFlashAttribute(
        "kvittering", "De andre procesdesignere kan nu se planen og flytte det, der er i gang.");
    return LISTEN + "/" + skift;
  }

  @PostMapping("/{skift}/udfoer")
  String udfoer(
      @PathVariable long skift,
      @RequestParam(defaultValue = "") String begrundelse,
      @RequestParam(defaultValue = "") String set,
      Model model,
      RedirectAttributes videre) {
    String hvordan;
    try {
      hvordan =
          afsendelser.svar(
              () -> {
                Udfald u = handlinger.udfoer().udfoer(jeg(), skift, begrundelse, set);
                return "Flytningen er udført for %d af %d. %s"
                    .formatted(
                        u.taget(),
                        u.alle(),
                        u.taget() < u.alle()
                            ? "Resten flyttes, mens du laver noget andet. Se nedenfor, hvor langt det"
                                + " er."
                            : "Se nedenfor, hvordan det gik.");
              });
    } catch (Regelbrud fejl) {
      return afvist(skift, begrundelse, "Intet er flyttet", fejl, model);
    }
    videre.addFlashAttribute("kvittering", hvordan);
    return LISTEN + "/" + skift;
  }

  @PostMapping("/{skift}/slet")
  String slet(@PathVariable long skift, RedirectAttributes videre) {
    afsendelser.udfoer(() -> handlinger.slet().slet(jeg(), skift));
    videre.addFlashAttribute("kvittering", "Planen er slettet. Intet er flyttet.");
    return LISTEN;
  }

  /** Designers know each other's names. */
  public String navn(String bruger) {
    return bruger == null ? null : bruger.equals(jeg()) ? "dig" : personnavne.eget(bruger);
  }

  private String afvist(
      long skift, String begrundelse, String overskrift, Regelbrud fejl, Model model) {
    model.addAttribute("fejloverskrift", overskrift);
    model.addAttribute("fejlliste", Feltfejl.af(fejl));
    model.addAttribute("skrevet", begrundelse);
    return et(skift, model);
  }

  private String jeg() {
    return login.bruger().id();
  }
}
