package dk.jobveu.projektrum.web;

import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.laering.VisBranchepakker;
import dk.jobveu.projektrum.Kopiret;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The library of course packages. */
@Side
@RequestMapping("/projektrum")
class BranchepakkeController {

  private final Login login;
  private final VisBranchepakker visBranchepakker;
  private final Kopiret kopiret;

  BranchepakkeController(Login login, VisBranchepakker visBranchepakker, Kopiret kopiret) {
    this.login = login;
    this.visBranchepakker = visBranchepakker;
    this.kopiret = kopiret;
  }

  @GetMapping("/branchepakker")
  String branchepakker(Model model) {
    model.addAttribute("bibliotek", visBranchepakker.vis());
    model.addAttribute("maaBegynde", kopiret.koordinator(login.bruger()).isPresent());
    return "projektrum/branchepakker";
  }
}
