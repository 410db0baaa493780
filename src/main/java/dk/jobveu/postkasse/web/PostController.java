package dk.jobveu.postkasse.web;

import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.faelles.Antal;
import dk.jobveu.postkasse.ProevPostIgen;
import dk.jobveu.postkasse.VisAlPost;
import dk.jobveu.postkasse.VisPost;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own post, and all of it for the administrator. */
@Side
class PostController {

  private final Login login;
  private final VisPost visPost;
  private final VisAlPost visAlPost;
  private final ProevPostIgen proevIgen;
  private final Afsendelser afsendelser;

  PostController(
      Login login,
      VisPost visPost,
      VisAlPost visAlPost,
      ProevPostIgen proevIgen,
      Afsendelser afsendelser) {
    this.login = login;
    this.visPost = visPost;
    this.visAlPost = visAlPost;
    this.proevIgen = proevIgen;
    this.afsendelser = afsendelser;
  }

  @GetMapping("/post")
  String min(Model model) {
    model.addAttribute("post", visPost.vis(login.bruger()));
    model.addAttribute("alle", false);
    return "post";
  }

  @GetMapping("/administration/post")
  String alle(Model model) {
    model.addAttribute("post", visAlPost.vis());
    model.addAttribute("alle", true);
    return "post";
  }

  @PostMapping("/administration/post/igen")
  String igen(RedirectAttributes videre) {
    String antal = afsendelser.svar(() -> Antal.af(proevIgen.proev(), "mail", "mails"));
    videre.addFlashAttribute("kvittering", antal + " prøves igen nu.");
    return "redirect:/administration/post";
  }
}
