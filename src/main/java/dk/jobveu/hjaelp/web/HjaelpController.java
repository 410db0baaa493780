package dk.jobveu.hjaelp.web;

import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.hjaelp.FindHjaelp;
import dk.jobveu.hjaelp.Vejledning;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Help: the guides, the one common to all first. */
@Side
class HjaelpController {

  private static final MediaType WEBP = new MediaType("image", "webp");

  private final Vejledning vejledning;

  private final FindHjaelp find;
  private final Login login;

  HjaelpController(Vejledning vejledning, FindHjaelp find, Login login) {
    this.vejledning = vejledning;
    this.find = find;
    this.login = login;
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

  /** From a form to the place that tells of its task. */
  @GetMapping("/hjaelp/opgave/{blanket}")
  String opgave(@PathVariable("blanket") String blanket) {
    return "redirect:" + find.til(blanket, login.bruger());
  }

  @GetMapping("/hjaelp/billede/{billede}")
  ResponseEntity<byte[]> billede(@PathVariable("billede") String navn) {
    return ResponseEntity.ok().contentType(WEBP).body(vejledning.billede(navn).indhold());
  }
}
