package dk.jobveu.cockpit.web;

import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.cockpit.camunda.Cockpitoverblik;
import dk.jobveu.faelles.FindesIkke;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What Cockpit shows besides the engine's own, and the way to it from Projektrum. */
@Side
@RequestMapping("/cockpit")
class OverblikController {

  private final Login login;
  private final Cockpitoverblik overblik;

  OverblikController(Login login, Cockpitoverblik overblik) {
    this.login = login;
    this.overblik = overblik;
  }

  @GetMapping(path = "/overblik", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  List<Cockpitoverblik.Linje> overblik() {
    return overblik.til(login.bruger());
  }

  /** On to the diagram of a forløb that is going on. */
  @GetMapping("/forloeb/{id}")
  String forloeb(@PathVariable("id") String id) {
    return overblik
        .proces(login.bruger(), id)
        .map(p -> "redirect:/camunda/app/cockpit/default/#/process-instance/" + p + "/runtime")
        .orElseThrow(
            () ->
                new FindesIkke(
                    "Forløbet "
                        + id
                        + " er ikke i gang, eller din organisation koordinerer det ikke."));
  }
}
