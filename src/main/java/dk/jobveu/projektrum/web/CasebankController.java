package dk.jobveu.projektrum.web;

import dk.jobveu.adgang.web.Feltfejl;
import dk.jobveu.adgang.web.Filterlinks;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.dokument.Papir;
import dk.jobveu.dokument.Papirfil;
import dk.jobveu.dokument.Papirtype;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Tekst;
import dk.jobveu.forloeb.Tjekliste;
import dk.jobveu.laering.FindEksempler;
import dk.jobveu.laering.Nyhedsbrev;
import dk.jobveu.laering.SamlCases;
import dk.jobveu.laering.SoegICasebanken;
import dk.jobveu.laering.SoegICasebanken.Fund;
import dk.jobveu.liste.SkrevetDag;
import dk.jobveu.projektrum.BegyndKopi;
import dk.jobveu.projektrum.Kopiret;
import dk.jobveu.referencedata.Kommune;
import dk.jobveu.referencedata.Referencedata;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Approved cases to learn from, and a forløb as the start of the next one. */
@Side
@RequestMapping("/projektrum")
class CasebankController {

  /** Characters that somebody may look for. */
  private static final int HOEJST = 100;

  private static final String SOEGT = "casebank.soegt";

  private final Login login;
  private final SoegICasebanken casebank;
  private final SamlCases samlCases;
  private final Nyhedsbrev nyhedsbrev;
  private final Papirfil papirfil;
  private final FindEksempler eksempler;
  private final Kopiret kopiret;
  private final BegyndKopi begyndKopi;
  private final Referencedata referencedata;
  private final Clock ur;
  private final Afsendelser afsendelser;

  CasebankController(
      Login login,
      SoegICasebanken casebank,
      SamlCases samlCases,
      Nyhedsbrev nyhedsbrev,
      Papirfil papirfil,
      FindEksempler eksempler,
      Kopiret kopiret,
      BegyndKopi begyndKopi,
      Referencedata referencedata,
      Clock ur,
      Afsendelser afsendelser) {
    this.afsendelser = afsendelser;
    this.login = login;
    this.casebank = casebank;
    this.samlCases = samlCases;
    this.nyhedsbrev = nyhedsbrev;
    this.papirfil = papirfil;
    this.eksempler = eksempler;
    this.kopiret = kopiret;
    this.begyndKopi = begyndKopi;
    this.referencedata = referencedata;
    this.ur = ur;
  }

  @GetMapping("/casebank")
  String casebank(Casevalg valg, Model model) {
    return caseside(null, valg, model);
  }

  /**
   * What is looked for stays with the session: an address is kept by browsers and logs, and nobody
   * knows what somebody types.
   */
  @PostMapping("/casebank")
  String soeg(
      Casevalg valg,
      @RequestParam(defaultValue = "") String soeg,
      HttpSession session,
      Model model) {
    if (Tekst.erTom(soeg)) {
      return "redirect:" + new Caselinks(valg, false).soeg();
    }
    String fejl = Tekst.fejl("Det, du søger efter,", soeg, HOEJST);
    if (fejl == null) {
      session.setAttribute(SOEGT, Tekst.ren(soeg));
      return "redirect:" + new Caselinks(valg, true).soegt();
    }
    model.addAttribute("fejloverskrift", "Ret det, du søger efter");
    model.addAttribute("fejlliste", List.of(new Feltfejl("soeg", fejl)));
    caseside(null, valg, model);
    model.addAttribute("soeg", soeg);
    return "projektrum/casebank";
  }

  /** What was found last, also after Back and after reloading. */
  @GetMapping("/casebank/fundet")
  String fundet(
      Casevalg valg, @SessionAttribute(name = SOEGT, required = false) String soegt, Model model) {
    return soegt == null
        ? "redirect:" + new Caselinks(valg, false).soeg()
        : caseside(soegt, valg, model);
  }

  /** The cases that the choices of the page show, as one file; a PDF when nothing else is asked. */
  @GetMapping("/casebank/fil")
  ResponseEntity<byte[]> fil(Casevalg valg, @RequestParam(required = false) String fil) {
    return fil("cases", samlCases.saml(valg.med(null)), fil);
  }

  /** The same with the words that were looked for last. */
  @GetMapping("/casebank/fundet/fil")
  ResponseEntity<byte[]> fundetFil(
      Casevalg valg,
      @SessionAttribute(name = SOEGT, required = false) String soegt,
      @RequestParam(required = false) String fil) {
    return fil("cases", samlCases.saml(valg.med(soegt)), fil);
  }

  @GetMapping("/casebank/nyhedsbrev")
  ResponseEntity<byte[]> nyhedsbrev(@RequestParam(required = false) String fil) {
    return fil("nyt-fra-job-veu", nyhedsbrev.skriv(), fil);
  }

  private ResponseEntity<byte[]> fil(String navn, Papir papir, String endelse) {
    Papirtype type = Papirtype.af(endelse);
    return Papirsvar.af(
        "%s-%s.%s".formatted(navn, papir.dato(), type.endelse()),
        type,
        papirfil.skriv(papir, type));
  }

  private String caseside(String soegt, Casevalg valg, Model model) {
    Fund fund = casebank.soeg(valg.med(soegt));
    Caselinks links = new Caselinks(valg, soegt != null);
    List<Filterlinks.Filter> filtre = links.filtre(fund);
    model.addAttribute("soeg", soegt);
    model.addAttribute("sager", fund.sager());
    model.addAttribute("filtre", filtre);
    model.addAttribute("valgt", Filterlinks.valgt(filtre));
    model.addAttribute("links", links);
    model.addAttribute("maaKopiere", kopiret.koordinator(login.bruger()).isPresent());
    return "projektrum/casebank";
  }

  /** What others did where a row of the checklist is open. */
  @GetMapping("/forloeb/{id}/eksempler")
  String eksempler(
      @PathVariable String id, @RequestParam(defaultValue = "") String kode, Model model) {
    model.addAttribute("indsigt", login.indsigt(id));
    model.addAttribute("raekke", kode);
    model.addAttribute("raekketekst", Tjekliste.tekst(kendt(kode)));
    model.addAttribute("eksempler", eksempler.til(id, kode));
    return "projektrum/eksempler";
  }

  private static String kendt(String raekke) {
    if (!Tjekliste.hovedraekker().contains(raekke)) {
      throw new FindesIkke("Der er ingen række i tjeklisten, der hedder det.");
    }
    return raekke;
  }

  @GetMapping("/forloeb/{id}/kopi")
  String kopi(@PathVariable String id, Model model) {
    kopiret.kraevRet(login.bruger(), id);
    return kopiside(id, model);
  }

  @PostMapping("/forloeb/{id}/kopi")
  String kopi(
      @PathVariable String id,
      @RequestParam(required = false) String kommunekode,
      @RequestParam(required = false) String startdato,
      Model model,
      RedirectAttributes videre) {
    String nyt;
    try {
      nyt =
          afsendelser.svar(
              () ->
                  begyndKopi.begynd(
                      login.bruger(), id, kommunekode, SkrevetDag.laes("startdato", startdato)));
    } catch (Regelbrud fejl) {
      model.addAttribute("fejlliste", Feltfejl.af(fejl));
      model.addAttribute("valgtKommune", kommunekode);
      model.addAttribute("valgtDato", startdato);
      return kopiside(id, model);
    }
    videre.addFlashAttribute("kvittering", "Kopien er begyndt. Afdæk behovet i det nye område.");
    videre.addAttribute("nyt", nyt);
    return "redirect:/projektrum/forloeb/{nyt}";
  }

  private String kopiside(String id, Model model) {
    LocalDate idag = Datoer.dagen(ur.instant());
    model.addAttribute("kilde", id);
    model.addAttribute("kommuner", Danskorden.ordnet(referencedata.kommuner(idag), Kommune::navn));
    return "projektrum/kopi";
  }
}
