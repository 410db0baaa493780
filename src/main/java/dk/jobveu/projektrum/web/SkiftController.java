package dk.jobveu.projektrum.web;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.adgang.web.Feltfejl;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.deltager.SkiftDeltager;
import dk.jobveu.deltager.SkiftDeltager.Skift;
import dk.jobveu.deltager.VisSkift;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.faelles.Listebrud;
import dk.jobveu.liste.SkrevneDage;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody on the own list has lost a job, got another job centre or moved. */
@Side
@RequestMapping("/projektrum/forloeb/{id}/skift")
class SkiftController {

  private final Login login;
  private final VisSkift vis;
  private final SkiftDeltager skift;
  private final Afsendelser afsendelser;

  SkiftController(Login login, VisSkift vis, SkiftDeltager skift, Afsendelser afsendelser) {
    this.login = login;
    this.vis = vis;
    this.skift = skift;
    this.afsendelser = afsendelser;
  }

  @GetMapping
  String side(@PathVariable String id, Model model) {
    return side(login.indsigt(id), model);
  }

  @PostMapping
  String skift(
      @PathVariable String id,
      @RequestParam(required = false) String deltagerId,
      @RequestParam(required = false) String gaelderFra,
      @RequestParam(required = false) String maalgruppe,
      @RequestParam(required = false) String jobcenter,
      @RequestParam(required = false) String bopaelskommune,
      Model model,
      RedirectAttributes videre) {
    Indsigt indsigt = login.indsigt(id);
    SkrevneDage dage = new SkrevneDage();
    Skift skrevet =
        new Skift(
            tom(deltagerId),
            dage.laes("gaelderFra", gaelderFra),
            tom(maalgruppe),
            tom(jobcenter),
            tom(bopaelskommune));
    try {
      afsendelser.udfoer(() -> skift.skift(indsigt, List.of(skrevet)));
    } catch (Listebrud fejl) {
      model.addAttribute(
          "fejlliste",
          dage.blandt(fejl.brud()).stream().map(b -> new Feltfejl(b.felt(), b.besked())).toList());
      model.addAttribute("skrevet", skrevet);
      model.addAttribute("skrevetDag", gaelderFra);
      return side(indsigt, model);
    }
    videre.addFlashAttribute(
        "kvittering",
        "Skiftet er noteret. Har deltageren et nyt jobcenter, har det fået en opgave.");
    return "redirect:/projektrum/forloeb/{id}/skift";
  }

  private static String tom(String s) {
    return s == null || s.isBlank() ? null : s.strip();
  }

  private String side(Indsigt indsigt, Model model) {
    model.addAttribute("indsigt", indsigt);
    model.addAttribute("side", vis.vis(indsigt));
    return "projektrum/skift";
  }
}
