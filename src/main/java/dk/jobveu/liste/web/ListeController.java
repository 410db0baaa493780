package dk.jobveu.liste.web;

import dk.jobveu.adgang.web.Feltfejl;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.engang.AlleredeSendt;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.engang.web.Engangsfelt;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.liste.Filtype;
import dk.jobveu.liste.Liste;
import dk.jobveu.liste.Listefejl;
import dk.jobveu.liste.Listegang;
import dk.jobveu.liste.Listeindstilling;
import dk.jobveu.liste.Listekonflikt;
import dk.jobveu.liste.Listekontekst;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Every list of people as a page and as a file. */
@Side
@RequestMapping("/projektrum/forloeb/{id}/{sti:[a-z]+}")
class ListeController {

  private final Login login;
  private final Listegang gang;
  private final Afsendelser afsendelser;
  private final Listeindstilling indstilling;
  private final Clock ur;

  ListeController(
      Login login,
      Listegang gang,
      Afsendelser afsendelser,
      Listeindstilling indstilling,
      Clock ur) {
    this.login = login;
    this.gang = gang;
    this.afsendelser = afsendelser;
    this.indstilling = indstilling;
    this.ur = ur;
  }

  @GetMapping
  String vis(
      @PathVariable String id,
      @PathVariable String sti,
      @RequestParam(required = false) String dato,
      Model model) {
    try {
      Listekontekst k = kontekst(id, dato);
      return side(gang.find(k.indsigt(), sti), k, List.of(), null, model);
    } catch (Regelbrud fejl) {
      return medUlaeseligDag(id, sti, dato, fejl, model);
    }
  }

  /** The list of today instead, with what was written in the field of the day. */
  private String medUlaeseligDag(String id, String sti, String dato, Regelbrud fejl, Model model) {
    Listekontekst k = kontekst(id, null);
    String side = side(gang.find(k.indsigt(), sti), k, List.of(), null, model);
    model.addAttribute("fejloverskrift", "Dagen kan ikke vises. Her er listen for i dag");
    model.addAttribute("fejlliste", Feltfejl.af(fejl));
    model.addAttribute("skrevetDag", dato);
    return side;
  }

  /** The day goes by the body, so that what is no day stands in no address. */
  @PostMapping("/dag")
  String visDagen(
      @PathVariable String id,
      @PathVariable String sti,
      @RequestParam(required = false) String dato,
      Model model) {
    try {
      Listekontekst k = kontekst(id, dato);
      return tilbage(gang.find(k.indsigt(), sti), k);
    } catch (Regelbrud fejl) {
      return medUlaeseligDag(id, sti, dato, fejl, model);
    }
  }

  @PostMapping
  String gem(
      @PathVariable String id,
      @PathVariable String sti,
      @RequestParam(required = false) String dato,
      HttpServletRequest anmodning,
      Model model,
      RedirectAttributes videre,
      HttpServletResponse svar) {
    Listekontekst k = kontekst(id, dato);
    Liste<?> liste = gang.find(k.indsigt(), sti);
    List<Map<String, String>> sendt = Listeside.sendt(anmodning.getParameterMap());
    try {
      videre.addFlashAttribute("kvittering", afsendelser.svar(() -> gang.gem(liste, k, sendt)));
    } catch (Listefejl fejl) {
      return side(liste, k, sendt, fejl, model);
    } catch (AlleredeSendt igen) {
      return alleredeSendt(liste, k, sendt, igen, model, anmodning, svar);
    } catch (Listekonflikt konflikt) {
      return konfliktside(liste, k, konflikt, model, svar);
    }
    return tilbage(liste, k);
  }

  @GetMapping(params = "fil")
  ResponseEntity<byte[]> hentFil(
      @PathVariable String id,
      @PathVariable String sti,
      @RequestParam String fil,
      @RequestParam(required = false) String dato) {
    Listekontekst k = kontekst(id, dato);
    return fil(gang.find(k.indsigt(), sti), k, Filtype.af(fil));
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  String gemFil(
      @PathVariable String id,
      @PathVariable String sti,
      @RequestParam(required = false) String dato,
      @RequestParam MultipartFile fil,
      HttpServletRequest anmodning,
      Model model,
      RedirectAttributes videre,
      HttpServletResponse svar)
      throws IOException {
    Listekontekst k = kontekst(id, dato);
    Liste<?> liste = gang.find(k.indsigt(), sti);
    try {
      if (fil.isEmpty()) {
        throw new Listefejl("Vælg en fil, før du sender.");
      }
      if (fil.getSize() > indstilling.hoejstFil().toBytes()) {
        throw new Listefejl(
            "Filen er for stor. Den må højst fylde %d MB."
                .formatted(indstilling.hoejstFil().toMegabytes()));
      }
      byte[] indhold = fil.getBytes();
      videre.addFlashAttribute(
          "kvittering", afsendelser.svar(indhold, () -> gang.gemFil(liste, k, indhold)));
    } catch (Listefejl fejl) {
      model.addAttribute("fejloverskrift", "Filen er afvist, og intet er gemt");
      String side = side(liste, k, List.of(), null, model);
      model.addAttribute("fejlliste", Listeside.udenAnker(fejl.fejl()));
      return side;
    } catch (AlleredeSendt igen) {
      return alleredeSendt(liste, k, List.of(), igen, model, anmodning, svar);
    } catch (Listekonflikt konflikt) {
      return konfliktside(liste, k, konflikt, model, svar);
    }
    return tilbage(liste, k);
  }

  private ResponseEntity<byte[]> fil(Liste<?> liste, Listekontekst k, Filtype type) {
    String navn =
        "%s-%s%s.%s"
            .formatted(
                k.forloebId(),
                liste.sti(),
                liste.dagsliste() ? "-" + k.dato() : "",
                type.endelse());
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type.mime()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(navn).build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(gang.fil(liste, k, type));
  }

  private Listekontekst kontekst(String id, String dato) {
    return Listekontekst.paa(dato, login.indsigt(id), ur);
  }

  private String side(
      Liste<?> liste,
      Listekontekst k,
      List<Map<String, String>> sendt,
      Listefejl fejl,
      Model model) {
    return vis(
        Listeside.af(
            liste,
            k,
            gang.raekker(liste, k),
            sendt,
            fejl == null ? List.of() : fejl.fejl(),
            List.of()),
        k,
        model);
  }

  /** The list as it stands, with what was sent; its form has a key that is not spent. */
  private String alleredeSendt(
      Liste<?> liste,
      Listekontekst k,
      List<Map<String, String>> sendt,
      AlleredeSendt igen,
      Model model,
      HttpServletRequest anmodning,
      HttpServletResponse svar) {
    Engangsfelt.forfra(anmodning);
    svar.setStatus(HttpServletResponse.SC_CONFLICT);
    model.addAttribute("fejloverskrift", "Det er allerede sendt én gang");
    return side(liste, k, sendt, new Listefejl(igen.getMessage()), model);
  }

  /** Both sides of each row, with what was written in its fields, to decide and save again. */
  private String konfliktside(
      Liste<?> liste,
      Listekontekst k,
      Listekonflikt konflikt,
      Model model,
      HttpServletResponse svar) {
    svar.setStatus(HttpServletResponse.SC_CONFLICT);
    model.addAttribute("fejloverskrift", konflikt.getMessage());
    return vis(
        Listeside.af(
            liste, k, gang.raekker(liste, k), konflikt.raekker(), List.of(), konflikt.konflikter()),
        k,
        model);
  }

  private static String vis(Listeside side, Listekontekst k, Model model) {
    model.addAttribute("indsigt", k.indsigt());
    model.addAttribute("dato", k.dato());
    model.addAttribute("side", side);
    model.addAttribute("fejlliste", side.fejlliste());
    return "projektrum/listeside";
  }

  private static String tilbage(Liste<?> liste, Listekontekst k) {
    return "redirect:/projektrum/forloeb/{id}/{sti}"
        + (liste.dagsliste() ? "?dato=" + k.dato() : "");
  }
}
