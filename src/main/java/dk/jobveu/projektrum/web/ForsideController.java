package dk.jobveu.projektrum.web;

import dk.jobveu.adgang.Adgang;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.deltager.Borgeransvar;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.projektrum.Aabenopgave;
import dk.jobveu.projektrum.Forloebsmotor;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page: my forløb, my organisation's tasks and messages. */
@Side
class ForsideController {

  private static final int HOEJST_OPGAVER = 25;
  private static final int HOEJST_BESKEDER = 8;
  private static final int HOEJST_FORLOEB = 8;

  private final Login login;
  private final Adgang adgang;
  private final Borgeransvar borgeransvar;
  private final Forloebsmotor motor;
  private final Underretninger underretninger;

  ForsideController(
      Login login,
      Adgang adgang,
      Borgeransvar borgeransvar,
      Forloebsmotor motor,
      Underretninger underretninger) {
    this.login = login;
    this.adgang = adgang;
    this.borgeransvar = borgeransvar;
    this.motor = motor;
    this.underretninger = underretninger;
  }

  @GetMapping("/")
  String forside(Model model) {
    Bruger bruger = login.bruger();
    List<Forloeb> forloeb = adgang.egne(bruger);
    List<Aabenopgave> opgaver = motor.opgaverTil(bruger.organisationer(), HOEJST_OPGAVER + 1);
    model.addAttribute("opgaver", opgaver.stream().limit(HOEJST_OPGAVER).toList());
    model.addAttribute("flereOpgaver", opgaver.size() > HOEJST_OPGAVER);
    model.addAttribute(
        "forloeb",
        forloeb.stream()
            .sorted(Comparator.comparing(f -> f.status() != Forloebstatus.IGANGVAERENDE))
            .limit(HOEJST_FORLOEB)
            .toList());
    model.addAttribute("efterladte", borgeransvar.efterladte(bruger));
    model.addAttribute(
        "titler", forloeb.stream().collect(Collectors.toMap(Forloeb::id, Forloeb::titel)));
    model.addAttribute(
        "beskeder", underretninger.seneste(bruger.organisationer(), HOEJST_BESKEDER));
    return "forside";
  }
}
