package dk.jobveu.projektrum.web;

import dk.jobveu.adgang.web.Feltfejl;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Tekst;
import dk.jobveu.laering.Laeringsarkiv;
import dk.jobveu.liste.SkrevetDag;
import dk.jobveu.projektrum.BegyndKopi;
import dk.jobveu.projektrum.Kopiret;
import dk.jobveu.referencedata.Kommune;
import dk.jobveu.referencedata.Referencedata;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Approved cases to learn from, and a forløb as the start of the next one. */
@Side
@RequestMapping("/projektrum")
class CasebankController {

  /** Characters that somebody may look for. */
  private static final int HOEJST = 100;

  private static final String SOEGT = "casebank.soegt";

  private final Login login;
  private final Laeringsarkiv arkiv;
  private final Kopiret kopiret;
  private final BegyndKopi begyndKopi;
  private final Referencedata referencedata;
  private final Clock ur;
  private final Afsendelser afsendelser;

  CasebankController(
      Login login,
      Laeringsarkiv arkiv,
      Kopiret kopiret,
      BegyndKopi begyndKopi,
      Referencedata referencedata,
      Clock ur,
      Afsendelser afsendelser) {
    this.afsendelser = afsendelser;
    this.login = login;
    this.arkiv = arkiv;
    this.kopiret = kopiret;
    this.begyndKopi = begyndKopi;
    this.referencedata = referencedata;
    this.ur = ur;
  }

  @GetMapping("/casebank")
  String casebank(Model model) {
    return caseside(null, model);
  }

  /**
   * What is looked for stays with the session: an address is kept by browsers and logs, and nobody
   * knows what somebody types.
   */
  @PostMapping("/casebank")
  String soeg(@RequestParam(defaultValue = "") String soeg, HttpSession session, Model model) {
    if (Tekst.erTom(soeg)) {
      return "redirect:/projektrum/casebank";
    }
    String fejl = Tekst.fejl("Det, du søger efter,", soeg, HOEJST);
    if (fejl == null) {
      session.setAttribute(SOEGT, Tekst.ren(soeg));
      return "redirect:/projektrum/casebank/fundet";
    }
    model.addAttribute("fejloverskrift", "Ret det, du søger efter");
    model.addAttribute("fejlliste", List.of(new Feltfejl("soeg", fejl)));
    caseside(null, model);
    model.addAttribute("soeg", soeg);
    return "projektrum/casebank";
  }

  /** What was found last, also after Back and after reloading. */
  @GetMapping("/casebank/fundet")
  String fundet(@SessionAttribute(name = SOEGT, required = false) String soegt, Model model) {
    return soegt == null ? "redirect:/projektrum/casebank" : caseside(soegt, model);
  }

  private String caseside(String soegt, Model model) {
    model.addAttribute("soeg", soegt);
    model.addAttribute(
        "cases", arkiv.casebank().stream().filter(c -> c.tekst().naevner(soegt)).toList());
    model.addAttribute("maaKopiere", kopiret.koordinator(login.bruger()).isPresent());
    return "projektrum/casebank";
  }

  @GetMapping("/forloeb/{id}/kopi")
  String kopi(@PathVariable String id, Model model) {
    kopiret.kraevRet(login.bruger(), id);
    return kopiside(id, model);
  }

  @PostMapping("/forloeb/{id}/kopi")
  String kopi(
      @PathVariable String id,
      @RequestParam(required = false) String kommunekode,
      @RequestParam(required = false) String startdato,
      Model model,
      RedirectAttributes videre) {
    String nyt;
    try {
      nyt =
          afsendelser.svar(
              () ->
                  begyndKopi.begynd(
                      login.bruger(), id, kommunekode, SkrevetDag.laes("startdato", startdato)));
    } catch (Regelbrud fejl) {
      model.addAttribute("fejlliste", Feltfejl.af(fejl));
      model.addAttribute("valgtKommune", kommunekode);
      model.addAttribute("valgtDato", startdato);
      return kopiside(id, model);
    }
    videre.addFlashAttribute("kvittering", "Kopien er begyndt. Afdæk behovet i det nye område.");
    videre.addAttribute("nyt", nyt);
    return "redirect:/projektrum/forloeb/{nyt}";
  }

  private String kopiside(String id, Model model) {
    LocalDate idag = Datoer.dagen(ur.instant());
    model.addAttribute("kilde", id);
    model.addAttribute("kommuner", Danskorden.ordnet(referencedata.kommuner(idag), Kommune::navn));
    return "projektrum/kopi";
  }
}
