package dk.jobveu.hjaelp.web;

import dk.jobveu.adgang.web.Side;
import dk.jobveu.hjaelp.Vejledning;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Help: the guides, the one common to all first. */
@Side
class HjaelpController {

  private final Vejledning vejledning;

  HjaelpController(Vejledning vejledning) {
    this.vejledning = vejledning;
  }

  @GetMapping("/hjaelp")
  String faelles(Model model) {
    return side(Vejledning.FAELLES, model);
  }

  @GetMapping("/hjaelp/{navn}")
  String side(@PathVariable("navn") String navn, Model model) {
    model.addAttribute("vejledning", vejledning.side(navn));
    return "hjaelp";
  }
}
