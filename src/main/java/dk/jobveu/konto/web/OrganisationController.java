package dk.jobveu.konto.web;

import dk.jobveu.adgang.web.Feltfejl;
import dk.jobveu.adgang.web.Formularfejl;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.faelles.Listebrud;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.konto.FjernKollega;
import dk.jobveu.konto.FornyLink;
import dk.jobveu.konto.InviterKollega;
import dk.jobveu.konto.Kontoregler;
import dk.jobveu.konto.Link;
import dk.jobveu.konto.LukOrganisation;
import dk.jobveu.konto.RetKollegasPostadresse;
import dk.jobveu.konto.SaetFaellespostkasse;
import dk.jobveu.konto.SammenlaegOrganisationer;
import dk.jobveu.konto.SkiftAdministrator;
import dk.jobveu.konto.SkiftNavn;
import dk.jobveu.konto.VisOrganisation;
import dk.jobveu.konto.VisOrganisation.Organisationsside;
import dk.jobveu.koordination.BeslutKoordinatorskifte;
import dk.jobveu.koordination.Koordinatorforslag.Skifte;
import dk.jobveu.koordination.Skifteaarsag;
import dk.jobveu.liste.SkrevneDage;
import java.util.function.Supplier;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The people of one organisation, for those who let them in and out. */
@Side
@RequestMapping("/administration/organisationer/{organisation}")
class OrganisationController {

  private final Login login;
  private final VisOrganisation vis;
  private final InviterKollega inviter;
  private final FornyLink forny;
  private final FjernKollega fjern;
  private final SkiftAdministrator skift;
  private final SkiftNavn skiftNavn;
  private final SaetFaellespostkasse postkasse;
  private final RetKollegasPostadresse retAdresse;
  private final LukOrganisation luk;
  private final SammenlaegOrganisationer sammenlaeg;
  private final BeslutKoordinatorskifte beslutSkifte;
  private final Kontoregler regler;
  private final Afsendelser afsendelser;

  OrganisationController(
      Login login,
      VisOrganisation vis,
      InviterKollega inviter,
      FornyLink forny,
      FjernKollega fjern,
      SkiftAdministrator skift,
      SkiftNavn skiftNavn,
      SaetFaellespostkasse postkasse,
      RetKollegasPostadresse retAdresse,
      LukOrganisation luk,
      SammenlaegOrganisationer sammenlaeg,
      BeslutKoordinatorskifte beslutSkifte,
      Kontoregler regler,
      Afsendelser afsendelser) {
    this.login = login;
    this.vis = vis;
    this.inviter = inviter;
    this.forny = forny;
    this.fjern = fjern;
    this.skift = skift;
    this.skiftNavn = skiftNavn;
    this.postkasse = postkasse;
    this.retAdresse = retAdresse;
    this.luk = luk;
    this.sammenlaeg = sammenlaeg;
    this.beslutSkifte = beslutSkifte;
    this.regler = regler;
    this.afsendelser = afsendelser;
  }

  @GetMapping
  String side(@PathVariable String organisation, Model model) {
    Organisationsside side = vis.vis(jeg(), organisation);
    model.addAttribute("side", side);
    model.addAttribute("egneKoder", regler.egneAdgangskoder());
    model.addAttribute("skifteaarsager", Skifteaarsag.values());
    model.addAttribute("rolle", Rolle.tekst(side.organisation().rolle()));
    Formularfejl.ingen(model);
    return "administration/organisation";
  }

  @PostMapping("/inviter")
  String inviter(
      @PathVariable String organisation,
      @RequestParam(required = false) String person,
      @RequestParam(defaultValue = "false") boolean administrator,
      Model model,
      RedirectAttributes videre) {
    try {
      visEngang(() -> inviter.inviter(jeg(), organisation, person, administrator), videre);
    } catch (Listebrud fejl) {
      Formularfejl.vis(fejl, model);
      model.addAttribute("person", person);
      model.addAttribute("somAdministrator", administrator);
      return side(organisation, model);
    }
    return siden(organisation);
  }

  @PostMapping("/link")
  String link(
      @PathVariable String organisation, @RequestParam String bruger, RedirectAttributes videre) {
    visEngang(() -> forny.forny(jeg(), organisation, bruger), videre);
    return siden(organisation);
  }

  @PostMapping("/fjern")
  String fjern(
      @PathVariable String organisation, @RequestParam String bruger, RedirectAttributes videre) {
    String givet = afsendelser.svar(() -> String.valueOf(fjern.fjern(jeg(), organisation, bruger)));
    videre.addFlashAttribute(
        "kvittering",
        bruger
            + " er ikke længere i organisationen."
            + ("0".equals(givet) ? "" : " Opgaver givet tilbage til kollegerne: " + givet + "."));
    return siden(organisation);
  }

  @PostMapping("/postkasse")
  String postkasse(
      @PathVariable String organisation,
      @RequestParam(defaultValue = "") String faellesadresse,
      @RequestParam(defaultValue = "false") boolean kunUdenAndre,
      Model model,
      RedirectAttributes videre) {
    try {
      afsendelser.udfoer(
          () ->
              videre.addFlashAttribute(
                  "kvittering",
                  kvittering(
                      postkasse.saet(jeg(), organisation, faellesadresse, kunUdenAndre),
                      faellesadresse)));
    } catch (Listebrud fejl) {
      Formularfejl.vis(fejl, model);
      model.addAttribute("faellesadresse", faellesadresse);
      model.addAttribute("kunUdenAndre", kunUdenAndre);
      return side(organisation, model);
    }
    return siden(organisation);
  }

  private static String kvittering(boolean skalBekraeftes, String skrevet) {
    if (skrevet.isBlank()) {
      return "Organisationen har ingen fælles postkasse.";
    }
    return skalBekraeftes
        ? "Der er sendt et link til adressen. Den får først post, når den er bekræftet."
        : "Den fælles postkasse er gemt.";
  }

  @PostMapping("/adresse")
  String adresse(
      @PathVariable String organisation,
      @RequestParam String bruger,
      @RequestParam(defaultValue = "") String adresse,
      Model model,
      RedirectAttributes videre) {
    try {
      afsendelser.udfoer(() -> retAdresse.ret(jeg(), organisation, bruger, adresse));
    } catch (Listebrud fejl) {
      Formularfejl.vis(fejl, model);
      model.addAttribute("rettet", adresse);
      return side(organisation, model);
    }
    videre.addFlashAttribute("kvittering", "Mailadressen er rettet.");
    return siden(organisation);
  }

  @PostMapping("/administrator")
  String administrator(
      @PathVariable String organisation,
      @RequestParam String bruger,
      @RequestParam boolean skalVaere,
      RedirectAttributes videre) {
    afsendelser.udfoer(() -> skift.skift(jeg(), organisation, bruger, skalVaere));
    videre.addFlashAttribute(
        "kvittering",
        bruger
            + (skalVaere
                ? " kan nu invitere og fjerne kolleger."
                : " kan ikke længere invitere og fjerne kolleger."));
    return siden(organisation);
  }

  @PostMapping("/navn")
  String navn(
      @PathVariable String organisation,
      @RequestParam(required = false) String nytNavn,
      @RequestParam(required = false) String fra,
      Model model,
      RedirectAttributes videre) {
    SkrevneDage dage = new SkrevneDage();
    try {
      afsendelser.udfoer(
          () -> skiftNavn.skift(jeg(), organisation, nytNavn, dage.laes("fra", fra)));
    } catch (Listebrud fejl) {
      Formularfejl.vis(dage.blandt(fejl.brud()), model);
      model.addAttribute("nytNavn", nytNavn);
      model.addAttribute("fra", fra);
      return side(organisation, model);
    }
    videre.addFlashAttribute("kvittering", "Navnet er gemt og gælder fra den dag, du skrev.");
    return siden(organisation);
  }

  @PostMapping("/luk")
  String luk(
      @PathVariable String organisation,
      @RequestParam boolean aaben,
      Model model,
      RedirectAttributes videre) {
    try {
      afsendelser.udfoer(() -> luk.luk(jeg(), organisation, aaben));
    } catch (Listebrud fejl) {
      Formularfejl.vis(fejl, model);
      model.addAttribute("fejloverskrift", "Organisationen er ikke lukket");
      return side(organisation, model);
    }
    videre.addFlashAttribute(
        "kvittering",
        aaben ? "Organisationen er åben igen." : "Organisationen er lukket, også for dens folk.");
    return siden(organisation);
  }

  @PostMapping("/sammenlaeg")
  String sammenlaeg(
      @PathVariable String organisation,
      @RequestParam(required = false) String med,
      Model model,
      RedirectAttributes videre) {
    try {
      afsendelser.udfoer(() -> sammenlaeg.sammenlaeg(jeg(), organisation, med));
    } catch (Listebrud fejl) {
      Formularfejl.vis(fejl, model);
      model.addAttribute("fejloverskrift", "Organisationerne er ikke lagt sammen");
      model.addAttribute("valgt", med);
      return side(organisation, model);
    }
    videre.addFlashAttribute("kvittering", "Organisationerne er lagt sammen.");
    return siden(med);
  }

  @PostMapping("/koordinering")
  String koordinering(
      @PathVariable String organisation,
      @RequestParam(required = false) String forloeb,
      @RequestParam(required = false) String tilOrganisation,
      @RequestParam(required = false) Skifteaarsag aarsag,
      @RequestParam(required = false) String begrundelse,
      @RequestParam(required = false) String aabent,
      @RequestParam(required = false) String netvaerk,
      @RequestParam(required = false) String dokumenter,
      @RequestParam(defaultValue = "false") boolean foelger,
      Model model,
      RedirectAttributes videre) {
    Skifte skrevet =
        new Skifte(tilOrganisation, aarsag, begrundelse, aabent, netvaerk, dokumenter, foelger);
    try {
      afsendelser.udfoer(() -> beslutSkifte.beslut(jeg(), organisation, forloeb, skrevet));
    } catch (Regelbrud fejl) {
      model.addAttribute("fejlliste", Feltfejl.af(fejl));
      model.addAttribute("fejloverskrift", "Koordineringen er ikke skiftet");
      model.addAttribute("skrevet", skrevet);
      model.addAttribute("valgtForloeb", forloeb);
      return side(organisation, model);
    }
    videre.addFlashAttribute("kvittering", "En anden koordinerer nu forløbet " + forloeb + ".");
    return siden(organisation);
  }

  /** The receipt that is kept for a form that comes twice is the user's id, never the secret. */
  private void visEngang(Supplier<Link> handling, RedirectAttributes videre) {
    afsendelser.svar(
        () -> {
          Link link = handling.get();
          videre.addFlashAttribute("link", link);
          videre.addFlashAttribute("adresse", adresse(link));
          return link.bruger();
        });
  }

  static String adresse(Link link) {
    return ServletUriComponentsBuilder.fromCurrentContextPath()
        .path("/velkommen")
        .queryParam("kode", link.hemmelighed())
        .toUriString();
  }

  private String jeg() {
    return login.bruger().id();
  }

  private static String siden(String organisation) {
    return "redirect:/administration/organisationer/" + organisation;
  }
}
