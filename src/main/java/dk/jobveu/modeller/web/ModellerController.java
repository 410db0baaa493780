package dk.jobveu.modeller.web;

import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.modeller.Modelslags;
import dk.jobveu.modeller.VisModel;
import dk.jobveu.modeller.VisModel.Visning;
import dk.jobveu.modeller.VisModeller;
import dk.jobveu.modeller.VisRegelmoeder;
import dk.jobveu.modeller.VisTaerskelmoeder;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is deployed, for designers and administrators. */
@Side
@RequestMapping("/administration/modeller")
class ModellerController {

  private final Login login;
  private final VisModeller visModeller;
  private final VisModel visModel;
  private final VisTaerskelmoeder moeder;
  private final VisRegelmoeder regelmoeder;
  private final Modelhvem hvem;

  ModellerController(
      Login login,
      VisModeller visModeller,
      VisModel visModel,
      VisTaerskelmoeder moeder,
      VisRegelmoeder regelmoeder,
      Modelhvem hvem) {
    this.login = login;
    this.visModeller = visModeller;
    this.visModel = visModel;
    this.moeder = moeder;
    this.regelmoeder = regelmoeder;
    this.hvem = hvem;
  }

  @GetMapping
  String alle(Model model) {
    model.addAttribute("modeller", visModeller.vis(login.bruger().id()));
    model.addAttribute("hvem", hvem);
    return "administration/modeller";
  }

  @GetMapping("/{slags}/{model}")
  String nyeste(@PathVariable String slags, @PathVariable("model") String noegle, Model model) {
    return vis(visning(slags, noegle, null), model);
  }

  @GetMapping("/{slags}/{model}/{version}")
  String en(
      @PathVariable String slags,
      @PathVariable("model") String noegle,
      @PathVariable int version,
      Model model) {
    return vis(visning(slags, noegle, version), model);
  }

  /** The file, for the picture and to open in the Modeler; never shown by the browser itself. */
  @GetMapping("/{slags}/{model}/{version}/fil")
  ResponseEntity<byte[]> fil(
      @PathVariable String slags, @PathVariable("model") String noegle, @PathVariable int version) {
    Visning v = visning(slags, noegle, version);
    return Modelfilsvar.af(v.valgt().noegle() + "." + v.valgt().slags().ende(), v.fil());
  }

  private String vis(Visning v, Model model) {
    model.addAttribute("v", v);
    model.addAttribute("hvem", hvem);
    if (v.erNyeste() && v.valgt().noegle().equals(VisTaerskelmoeder.TABEL)) {
      model.addAttribute("moeder", moeder.vis(null, v.fil()));
    }
    if (v.erNyeste() && v.valgt().slags() == Modelslags.BESLUTNING) {
      model.addAttribute("regelmoeder", regelmoeder.vis(v.fil()));
    }
    return "administration/model";
  }

  private Visning visning(String slags, String noegle, Integer version) {
    return visModel.vis(
        login.bruger().id(),
        Modelslags.af(slags)
            .orElseThrow(() -> new FindesIkke("Der er ingen modeller af den slags.")),
        noegle,
        version);
  }
}
