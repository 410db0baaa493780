package dk.jobveu.modeller.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.jobveu.adgang.web.Feltfejl;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.adgang.web.Side;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.modeller.Godkendelse;
import dk.jobveu.modeller.LaegKladde;
import dk.jobveu.modeller.LaegKladde.Sendt;
import dk.jobveu.modeller.LaegTidligere;
import dk.jobveu.modeller.Modelforskel;
import dk.jobveu.modeller.Modelforskel.Art;
import dk.jobveu.modeller.Modelslags;
import dk.jobveu.modeller.SendTilGodkendelse;
import dk.jobveu.modeller.SletKladde;
import dk.jobveu.modeller.Taerskelmoede;
import dk.jobveu.modeller.UdrulKladde;
import dk.jobveu.modeller.VisKladde;
import dk.jobveu.modeller.VisKladde.Fil;
import dk.jobveu.modeller.VisKladde.Visning;
import dk.jobveu.modeller.VisKladder;
import dk.jobveu.modeller.VisModel;
import dk.jobveu.modeller.VisRegelmoeder;
import dk.jobveu.modeller.VisTaerskelmoeder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
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

/** Changed models, from the upload to the deployment. */
@Side
@RequestMapping("/administration/modeller/kladder")
class ModelkladdeController {

  private static final String SIDEN = "administration/modelkladde";
  private static final String LISTEN = "redirect:/administration/modeller/kladder";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Login login;
  private final VisKladder visKladder;
  private final VisKladde visKladde;
  private final LaegKladde laeg;
  private final LaegTidligere laegTidligere;
  private final UdrulKladde udrul;
  private final SendTilGodkendelse send;
  private final SletKladde slet;
  private final Godkendelse godkendelse;
  private final VisModel visModel;
  private final VisTaerskelmoeder moeder;
  private final VisRegelmoeder regelmoeder;
  private final Modelhvem hvem;
  private final Afsendelser afsendelser;

  ModelkladdeController(
      Login login,
      VisKladder visKladder,
      VisKladde visKladde,
      LaegKladde laeg,
      LaegTidligere laegTidligere,
      UdrulKladde udrul,
      SendTilGodkendelse send,
      SletKladde slet,
      Godkendelse godkendelse,
      VisModel visModel,
      VisTaerskelmoeder moeder,
      VisRegelmoeder regelmoeder,
      Modelhvem hvem,
      Afsendelser afsendelser) {
    this.login = login;
    this.visKladder = visKladder;
    this.visKladde = visKladde;
    this.laeg = laeg;
    this.laegTidligere = laegTidligere;
    this.udrul = udrul;
    this.send = send;
    this.slet = slet;
    this.godkendelse = godkendelse;
    this.visModel = visModel;
    this.moeder = moeder;
    this.regelmoeder = regelmoeder;
    this.hvem = hvem;
    this.afsendelser = afsendelser;
  }

  @GetMapping
  String alle(Model model) {
    model.addAttribute("kladder", visKladder.vis(jeg()));
    model.addAttribute("jeg", jeg());
    model.addAttribute("hvem", hvem);
    return "administration/modelkladder";
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  String laeg(@RequestParam("filer") List<MultipartFile> filer, Model model) throws IOException {
    List<Sendt> sendte = new ArrayList<>();
    ByteArrayOutputStream alt = new ByteArrayOutputStream();
    for (MultipartFile f : filer) {
      sendte.add(new Sendt(f.getOriginalFilename(), f.getBytes()));
      alt.writeBytes(f.getBytes());
    }
    try {
      return LISTEN
          + "/"
          + afsendelser.svar(alt.toByteArray(), () -> String.valueOf(laeg.laeg(jeg(), sendte)));
    } catch (Regelbrud fejl) {
      model.addAttribute("fejloverskrift", "Filerne er afvist, og intet er gemt");
      model.addAttribute("fejlliste", Feltfejl.af(fejl));
      return alle(model);
    }
  }

  @PostMapping("/tidligere/{slags}/{model}/{version}")
  String tidligere(
      @PathVariable String slags, @PathVariable("model") String noegle, @PathVariable int version) {
    Modelslags s =
        Modelslags.af(slags)
            .orElseThrow(() -> new FindesIkke("Der er ingen modeller af den slags."));
    return LISTEN
        + "/"
        + afsendelser.svar(() -> String.valueOf(laegTidligere.laeg(jeg(), s, noegle, version)));
  }

  @GetMapping("/{kladde}")
  String en(@PathVariable long kladde, Model model) {
    Visning v = visKladde.vis(jeg(), kladde);
    model.addAttribute("v", v);
    model.addAttribute("hvem", hvem);
    model.addAttribute("kraevesGodkendelse", godkendelse.kraeves());
    model.addAttribute("maerker", this);
    v.filer().stream()
        .filter(f -> f.ny().noegle().equals(VisTaerskelmoeder.TABEL) && f.nu() != null)
        .filter(f -> !v.afvises())
        .forEach(f -> model.addAttribute("moeder", moeder(f)));
    if (!v.afvises()) {
      model.addAttribute(
          "regelmoeder",
          v.filer().stream()
              .filter(f -> f.ny().slags() == Modelslags.BESLUTNING)
              .flatMap(f -> regelmoeder.vis(f.ny().indhold()).stream())
              .toList());
    }
    return SIDEN;
  }

  private List<Taerskelmoede> moeder(Fil fil) {
    byte[] nu = visModel.vis(jeg(), fil.nu().slags(), fil.nu().noegle(), null).fil();
    return moeder.vis(nu, fil.ny().indhold());
  }

  /** A file of it, for the picture. */
  @GetMapping("/{kladde}/{slags}/{model}/fil")
  ResponseEntity<byte[]> fil(
      @PathVariable long kladde, @PathVariable String slags, @PathVariable("model") String noegle) {
    Fil fil =
        visKladde.vis(jeg(), kladde).filer().stream()
            .filter(f -> f.ny().slags().id().equals(slags) && f.ny().noegle().equals(noegle))
            .findFirst()
            .orElseThrow(() -> new FindesIkke("Filen er ikke i kladden. Hent siden igen."));
    return Modelfilsvar.af(noegle + "." + fil.ny().slags().ende(), fil.ny().indhold());
  }

  @PostMapping("/{kladde}/udrul")
  String udrul(
      @PathVariable long kladde,
      @RequestParam(defaultValue = "") String begrundelse,
      Model model,
      RedirectAttributes videre) {
    try {
      afsendelser.udfoer(() -> udrul.udrul(jeg(), kladde, begrundelse));
    } catch (Regelbrud fejl) {
      return afvist(kladde, begrundelse, "Kladden er ikke udrullet", fejl, model);
    }
    videre.addFlashAttribute("kvittering", "Modellerne er udrullet og gælder fra nu af.");
    return "redirect:/administration/modeller";
  }

  @PostMapping("/{kladde}/send")
  String send(
      @PathVariable long kladde,
      @RequestParam(defaultValue = "") String begrundelse,
      Model model,
      RedirectAttributes videre) {
    try {
      afsendelser.udfoer(() -> send.send(jeg(), kladde, begrundelse));
    } catch (Regelbrud fejl) {
      return afvist(kladde, begrundelse, "Kladden er ikke sendt", fejl, model);
    }
    videre.addFlashAttribute(
        "kvittering", "De andre procesdesignere kan nu se kladden og udrulle den.");
    return LISTEN + "/" + kladde;
  }

  @PostMapping("/{kladde}/slet")
  String slet(@PathVariable long kladde, RedirectAttributes videre) {
    afsendelser.udfoer(() -> slet.slet(jeg(), kladde));
    videre.addFlashAttribute(
        "kvittering", "Kladden er slettet. Det, der er udrullet, gælder stadig.");
    return LISTEN;
  }

  private String afvist(
      long kladde, String begrundelse, String overskrift, Regelbrud fejl, Model model) {
    model.addAttribute("fejloverskrift", overskrift);
    model.addAttribute("fejlliste", Feltfejl.af(fejl));
    model.addAttribute("skrevet", begrundelse);
    return en(kladde, model);
  }

  /** What is gone or another, marked in the picture as it is now. */
  public String foer(Fil fil) {
    return maerker(fil, f -> f.art() != Art.TILFOEJET);
  }

  /** What has come or is another, and what is wrong, marked in the new picture. */
  public String efter(Fil fil) {
    return maerker(fil, f -> f.art() != Art.FJERNET);
  }

  private static String maerker(Fil fil, Predicate<Modelforskel> vises) {
    List<List<String>> alle = new ArrayList<>();
    if (fil.forskelle() != null) {
      fil.forskelle().stream()
          .filter(vises)
          .forEach(f -> alle.add(List.of(f.id(), f.art().name().toLowerCase(Locale.ROOT))));
    }
    fil.fund().stream()
        .filter(f -> f.afvises())
        .forEach(f -> alle.add(List.of(f.element(), "modelfejl")));
    try {
      return JSON.writeValueAsString(alle);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String jeg() {
    return login.bruger().id();
  }
}
