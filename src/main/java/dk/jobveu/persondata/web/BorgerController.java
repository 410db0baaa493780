package dk.jobveu.persondata.web;

import dk.jobveu.adgang.web.Feltfejl;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.deltager.Borgeransvar;
import dk.jobveu.deltager.Borgeransvar.Ansvar;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Kontaktbog;
import dk.jobveu.deltager.Kontaktoplysning;
import dk.jobveu.deltager.persondata.Sletteaarsag;
import dk.jobveu.deltager.persondata.Slettede;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.hold.TraekNavnTilbage;
import dk.jobveu.persondata.SletBorger;
import dk.jobveu.persondata.SvarPaaIndsigt;
import dk.jobveu.persondatalog.Persondatalog.Handling;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The citizens' rights, for the organisation on whose list they stand. Pseudonyms are sent in forms
 * only, so that none stays in an address, a browser's history or a proxy's log.
 */
@Side
@RequestMapping("/projektrum/forloeb/{id}/borgere")
class BorgerController {

  private final Login login;
  private final Borgeransvar borgeransvar;
  private final Deltagere deltagere;
  private final Kontaktbog kontakter;
  private final SvarPaaIndsigt svarPaaIndsigt;
  private final SletBorger sletBorger;
  private final Slettede slettede;
  private final TraekNavnTilbage traekNavnTilbage;
  private final Indsigtsfil fil;
  private final Clock ur;
  private final Afsendelser afsendelser;

  BorgerController(
      Login login,
      Borgeransvar borgeransvar,
      Deltagere deltagere,
      Kontaktbog kontakter,
      SvarPaaIndsigt svarPaaIndsigt,
      SletBorger sletBorger,
      Slettede slettede,
      TraekNavnTilbage traekNavnTilbage,
      Indsigtsfil fil,
      Clock ur,
      Afsendelser afsendelser) {
    this.afsendelser = afsendelser;
    this.login = login;
    this.borgeransvar = borgeransvar;
    this.deltagere = deltagere;
    this.kontakter = kontakter;
    this.svarPaaIndsigt = svarPaaIndsigt;
    this.sletBorger = sletBorger;
    this.slettede = slettede;
    this.traekNavnTilbage = traekNavnTilbage;
    this.fil = fil;
    this.ur = ur;
  }

  @GetMapping
  String borgere(@PathVariable String id, Model model) {
    Ansvar ansvar = ansvar(id, model);
    model.addAttribute(
        "pseudonymer",
        deltagere.afJobcenter(id, ansvar.ejer()).stream()
            .map(Deltager::deltagerId)
            .filter(d -> !Deltager.erSlettet(d))
            .toList());
    model.addAttribute("slettede", slettede.afJobcenter(id, ansvar.ejer()));
    return "projektrum/borgere";
  }

  @PostMapping("/indsigt")
  String indsigt(@PathVariable String id, @RequestParam String deltagerId, Model model) {
    Ansvar ansvar = ansvar(id, model);
    model.addAttribute("svar", svar(ansvar, deltagerId, Handling.LAEST));
    model.addAttribute("fil", fil);
    return "projektrum/indsigt";
  }

  @PostMapping(value = "/indsigt", params = "fil")
  ResponseEntity<byte[]> fil(@PathVariable String id, @RequestParam String deltagerId) {
    byte[] indhold =
        fil.csv(svar(borgeransvar.af(login.bruger(), id), deltagerId, Handling.EKSPORTERET));
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(id + "-indsigt.csv").build().toString())
        .cacheControl(CacheControl.noStore())
        .body(indhold);
  }

  private Ansvar ansvar(String id, Model model) {
    Ansvar ansvar = borgeransvar.af(login.bruger(), id);
    model.addAttribute("ansvar", ansvar);
    model.addAttribute("indsigt", ansvar.indsigt());
    return ansvar;
  }

  private SvarPaaIndsigt.Svar svar(Ansvar ansvar, String deltagerId, Handling handling) {
    return svarPaaIndsigt.svar(
        ansvar.registrering(ur.instant()), ansvar.ejer(), deltagerId.strip(), handling);
  }

  @PostMapping("/navn")
  String traekNavnTilbage(
      @PathVariable String id, @RequestParam String deltagerId, RedirectAttributes videre) {
    Ansvar ansvar = borgeransvar.af(login.bruger(), id);
    traekNavnTilbage.traek(ansvar.registrering(ur.instant()), deltagerId.strip());
    videre.addFlashAttribute("kvittering", "Skolen kan ikke længere se borgerens navn.");
    return "redirect:/projektrum/forloeb/{id}/borgere";
  }

  /** What is going to be erased, before it is. */
  @PostMapping("/slet")
  String bekraeft(
      @PathVariable String id,
      @RequestParam String deltagerId,
      @RequestParam(required = false) Sletteaarsag aarsag,
      Model model) {
    return bekraeft(ansvar(id, model), deltagerId.strip(), aarsag, model);
  }

  private String bekraeft(Ansvar ansvar, String deltagerId, Sletteaarsag aarsag, Model model) {
    model.addAttribute("svar", svar(ansvar, deltagerId, Handling.LAEST));
    model.addAttribute(
        "navn",
        kontakter.forJobcenter(ansvar.forloeb().id(), ansvar.ejer()).stream()
            .filter(k -> k.deltagerId().equals(deltagerId))
            .map(Kontaktoplysning::navn)
            .findFirst()
            .orElse(null));
    model.addAttribute("aarsager", aarsager());
    model.addAttribute("valgt", aarsag);
    return "projektrum/slet";
  }

  @PostMapping(value = "/slet", params = "bekraeftet")
  String slet(
      @PathVariable String id,
      @RequestParam String deltagerId,
      @RequestParam(required = false) Sletteaarsag aarsag,
      Model model,
      RedirectAttributes videre) {
    Ansvar ansvar = ansvar(id, model);
    Registrering r = ansvar.registrering(ur.instant());
    String nr;
    try {
      nr =
          afsendelser.svar(
              () ->
                  String.valueOf(
                      sletBorger.slet(r, ansvar.ejer(), deltagerId.strip(), valgt(aarsag)).nr()));
    } catch (Regelbrud fejl) {
      model.addAttribute("fejlliste", Feltfejl.af(fejl));
      return bekraeft(ansvar, deltagerId.strip(), aarsag, model);
    }
    videre.addFlashAttribute("kvittering", "Borgeren er slettet. Det er sletning nr. " + nr + ".");
    return "redirect:/projektrum/forloeb/{id}/borgere";
  }

  static Sletteaarsag valgt(Sletteaarsag aarsag) {
    if (aarsag != null && !aarsag.vaelges()) {
      throw new Regelbrud("aarsag", "Vælg en af årsagerne på listen.");
    }
    return aarsag;
  }

  private static List<Sletteaarsag> aarsager() {
    return Arrays.stream(Sletteaarsag.values()).filter(Sletteaarsag::vaelges).toList();
  }
}
