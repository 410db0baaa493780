package dk.jobveu.statistik.web;

import dk.jobveu.adgang.web.Feltfejl;
import dk.jobveu.adgang.web.Filterlinks;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.liste.Filtype;
import dk.jobveu.liste.SkrevetDag;
import dk.jobveu.statistik.Opdeling;
import dk.jobveu.statistik.Taltabel;
import dk.jobveu.statistik.VisFasetider;
import dk.jobveu.statistik.VisFasetider.Fasetider;
import dk.jobveu.statistik.VisForloebBag;
import dk.jobveu.statistik.VisJobveuTal;
import dk.jobveu.statistik.VisJobveuTal.Jobveutal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

/** Job-VEU in figures: tables, each with its picture and its files. */
@Side
@RequestMapping(Tallinks.STI)
class TalController {

  private static final String SIDEN = "projektrum/tal";
  private static final String BILLEDE = "svg";
  private static final String SVG = "image/svg+xml;charset=UTF-8";

  private final Login login;
  private final VisJobveuTal visTal;
  private final VisForloebBag forloebBag;
  private final VisFasetider fasetider;
  private final Clock ur;

  TalController(
      Login login,
      VisJobveuTal visTal,
      VisForloebBag forloebBag,
      VisFasetider fasetider,
      Clock ur) {
    this.login = login;
    this.visTal = visTal;
    this.forloebBag = forloebBag;
    this.fasetider = fasetider;
    this.ur = ur;
  }

  @GetMapping
  String tal(Talvalg valg, Model model) {
    return side(valg, model);
  }

  /** Another day to look from; the address has it as a program writes days. */
  @PostMapping
  String dag(Talvalg valg, @RequestParam(defaultValue = "") String pr, Model model) {
    try {
      LocalDate dag = SkrevetDag.laes("pr", pr);
      if (dag != null && dag.isAfter(idag())) {
        throw new Regelbrud("pr", "Vælg en dag, der er begyndt.");
      }
      return "redirect:" + new Tallinks(valg.medDato(dag)).siden();
    } catch (Regelbrud fejl) {
      model.addAttribute("fejloverskrift", "Ret dagen");
      model.addAttribute("fejlliste", List.of(new Feltfejl(fejl.felt(), fejl.getMessage())));
      side(valg, model);
      model.addAttribute("pr", pr);
      return SIDEN;
    }
  }

  @GetMapping(params = "fil")
  ResponseEntity<byte[]> fil(Talvalg valg, @RequestParam String fil, @RequestParam String vis) {
    Taltabel tabel = tabel(hent(valg), vis);
    if (fil.equals(BILLEDE)) {
      return svar(
          SVG,
          ContentDisposition.inline().filename(navn(tabel, BILLEDE)).build(),
          Diagram.af(tabel).svg().getBytes(StandardCharsets.UTF_8));
    }
    Filtype type = Filtype.af(fil);
    return svar(
        type.mime(),
        ContentDisposition.attachment().filename(navn(tabel, type.endelse())).build(),
        Talfil.skriv(type, tabel));
  }

  /** The phases as they are drawn, coloured by how long forløb wait. */
  @GetMapping("/faser")
  String faser(Model model) {
    Fasetider tider = fasetider.vis(login.bruger(), idag());
    model.addAttribute("tider", tider);
    model.addAttribute("tabel", Talvisning.af(tider.tabel()));
    return "projektrum/tal_faser";
  }

  @GetMapping("/faser/{nr}")
  ResponseEntity<byte[]> fase(@PathVariable int nr) {
    return svar(
        SVG,
        ContentDisposition.inline()
            .filename("job-veu-fase-%d-%s.svg".formatted(nr, idag()))
            .build(),
        fasetider.vis(login.bruger(), idag()).tegn().apply(nr).getBytes(StandardCharsets.UTF_8));
  }

  /** The forløb behind a row, as far as the reader may see them. */
  @GetMapping("/forloeb")
  String forloeb(
      Talvalg valg,
      @RequestParam(defaultValue = "") String vis,
      @RequestParam(defaultValue = "") String kode,
      Model model) {
    Opdeling opdeling = Opdeling.af(vis).orElseThrow(TalController::ingenTabel);
    model.addAttribute(
        "bag", forloebBag.vis(login.bruger(), valg.udvalg(), pr(valg), opdeling, kode));
    model.addAttribute("links", new Tallinks(valg));
    return "projektrum/tal_forloeb";
  }

  private static FindesIkke ingenTabel() {
    return new FindesIkke("Der er ingen tabel, der hedder det.");
  }

  static Taltabel tabel(Jobveutal tal, String kode) {
    return Opdeling.af(kode).map(tal::tabel).orElseThrow(TalController::ingenTabel);
  }

  private static ResponseEntity<byte[]> svar(String mime, ContentDisposition navn, byte[] krop) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(mime))
        .header(HttpHeaders.CONTENT_DISPOSITION, navn.toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(krop);
  }

  private String navn(Taltabel tabel, String endelse) {
    return "job-veu-%s-%s.%s".formatted(tabel.opdeling().kode(), idag(), endelse);
  }

  private String side(Talvalg valg, Model model) {
    Jobveutal tal = hent(valg);
    Tallinks links = new Tallinks(valg);
    List<Filterlinks.Filter> filtre = links.filtre(tal.valg());
    model.addAttribute("tal", tal);
    model.addAttribute("tabeller", tal.tabeller().stream().map(Talvisning::af).toList());
    model.addAttribute("filtre", filtre);
    model.addAttribute("valgt", Tallinks.valgt(filtre));
    model.addAttribute("links", links);
    model.addAttribute("dag", valg.dato() == null ? null : Datoer.tekst(valg.dato()));
    model.addAttribute("pr", valg.dato() == null ? null : valg.dato().toString());
    return SIDEN;
  }

  private Jobveutal hent(Talvalg valg) {
    return visTal.vis(login.bruger(), valg.udvalg(), pr(valg));
  }

  private LocalDate pr(Talvalg valg) {
    LocalDate idag = idag();
    return valg.dato() == null || valg.dato().isAfter(idag) ? idag : valg.dato();
  }

  private LocalDate idag() {
    return Datoer.dagen(ur.instant());
  }
}
