package dk.jobveu.projektrum.web;

import dk.jobveu.adgang.web.Dansk;
import dk.jobveu.adgang.web.Feltfejl;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Tekst;
import dk.jobveu.liste.Filtype;
import dk.jobveu.projektrum.Tavlegraenser;
import dk.jobveu.projektrum.VisTavle;
import dk.jobveu.projektrum.VisTavle.Tavle;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;

/**
 * The coordinator's board. Filters stand in the address; what is searched for stays with the
 * session, as in the casebank.
 */
@Side
@RequestMapping("/projektrum/tavle")
class TavleController {

  /** Characters that somebody may look for. */
  private static final int HOEJST = 100;

  private static final String SOEGT = "tavle.soegt";

  private final Login login;
  private final VisTavle visTavle;
  private final Tavlegraenser graenser;
  private final Dansk dansk;
  private final Clock ur;

  TavleController(Login login, VisTavle visTavle, Tavlegraenser graenser, Dansk dansk, Clock ur) {
    this.login = login;
    this.visTavle = visTavle;
    this.graenser = graenser;
    this.dansk = dansk;
    this.ur = ur;
  }

  @GetMapping
  String tavle(Tavlevalg valg, Model model) {
    return tavleside(valg, null, model);
  }

  @PostMapping
  String soeg(@RequestParam(defaultValue = "") String soeg, HttpSession session, Model model) {
    if (Tekst.erTom(soeg)) {
      return "redirect:/projektrum/tavle";
    }
    String fejl = Tekst.fejl("Det, du søger efter,", soeg, HOEJST);
    if (fejl == null) {
      session.setAttribute(SOEGT, Tekst.ren(soeg));
      return "redirect:/projektrum/tavle/fundet";
    }
    model.addAttribute("fejloverskrift", "Ret det, du søger efter");
    model.addAttribute("fejlliste", List.of(new Feltfejl("soeg", fejl)));
    tavleside(Tavlevalg.ALLE, null, model);
    model.addAttribute("soeg", soeg);
    return "projektrum/tavle";
  }

  /** What was found last, also after Back and after reloading. */
  @GetMapping("/fundet")
  String fundet(
      @SessionAttribute(name = SOEGT, required = false) String soegt, Tavlevalg valg, Model model) {
    return soegt == null ? "redirect:/projektrum/tavle" : tavleside(valg, soegt, model);
  }

  @GetMapping(params = "fil")
  ResponseEntity<byte[]> fil(@RequestParam String fil, Tavlevalg valg) {
    Filtype type = Filtype.af(fil);
    Tavle tavle = visTavle.vis(login.bruger(), valg.filter(), null);
    String navn = "tavle-" + Datoer.dagen(ur.instant()) + "." + type.endelse();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type.mime()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(navn).build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(Tavlefil.skriv(type, tavle.linjer()));
  }

  private String tavleside(Tavlevalg valg, String soegt, Model model) {
    Tavle tavle = visTavle.vis(login.bruger(), valg.filter(), soegt);
    int linjer = graenser.linjer();
    int sider = Math.max(1, (tavle.linjer().size() + linjer - 1) / linjer);
    int side = valg.side() == null ? 1 : Math.max(1, Math.min(valg.side(), sider));
    String sti = soegt == null ? "/projektrum/tavle" : "/projektrum/tavle/fundet";
    model.addAttribute("tavle", tavle);
    List<Tavlelinks.Filter> filtre = Tavlelinks.filtre(sti, valg, tavle);
    model.addAttribute("filtre", filtre);
    model.addAttribute("valgt", Tavlelinks.valgt(filtre));
    model.addAttribute("links", new Tavlelinks(sti, valg));
    model.addAttribute("soeg", soegt);
    // the same few days stand in many rows
    Map<LocalDate, String> datoer = new HashMap<>();
    model.addAttribute(
        "linjer",
        tavle.linjer().stream()
            .skip((long) (side - 1) * linjer)
            .limit(linjer)
            .map(s -> Tavlelinje.af(s, d -> datoer.computeIfAbsent(d, dansk::dato)))
            .toList());
    model.addAttribute("side", side);
    model.addAttribute("sider", sider);
    return "projektrum/tavle";
  }
}
