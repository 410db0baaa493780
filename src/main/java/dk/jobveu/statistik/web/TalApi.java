package dk.jobveu.statistik.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.liste.Filtype;
import dk.jobveu.statistik.Noegletal;
import dk.jobveu.statistik.Taltabel;
import dk.jobveu.statistik.Taltabel.Raekke;
import dk.jobveu.statistik.VisJobveuTal;
import dk.jobveu.statistik.VisJobveuTal.Jobveutal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The figures for a program that draws them itself. */
@RestController
@RequestMapping("/api/tal")
@Tag(
    name = "Tal",
    description = "Tal om gennemførte projekter, for koordinatorer, myndigheder og administratorer")
class TalApi {

  @Schema(description = "Tallene, som de var kendt den dag")
  record TalSvar(
      LocalDate pr,
      @Schema(description = "Mindre grupper er talt med en, der er større") int mindsteGruppe,
      List<TabelSvar> tabeller) {}

  record TabelSvar(
      @Schema(
              description =
                  "aar, type, raad, raadNu, amk, branche, udfald, udfaldSenere, fase, ventetid, stop, princip, tjekliste, koordinering, tilfredshed eller spoergsmaal")
          String tabel,
      String navn,
      List<RaekkeSvar> raekker,
      RaekkeSvar ialt) {}

  @Schema(description = "Et tal, der ikke kendes, ikke må vises eller ikke hører til, er der ikke")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record RaekkeSvar(
      @Schema(description = "Tom i rækken for det hele") String kode,
      String navn,
      BigDecimal projekter,
      BigDecimal andelProjekter,
      BigDecimal kursister,
      BigDecimal andelKursister,
      BigDecimal kursisterPrProjekt,
      BigDecimal kursisterPr1000,
      BigDecimal ledige,
      BigDecimal iJobEllerUddannelse,
      BigDecimal andelIJobEllerUddannelse,
      BigDecimal svaret,
      BigDecimal andelSvaret,
      BigDecimal andelAfSvar,
      BigDecimal vaekst,
      BigDecimal vaekstUdenCovid,
      BigDecimal forloeb,
      BigDecimal andelForloeb,
      BigDecimal stoppet,
      BigDecimal medianDage,
      BigDecimal niAfTiDage,
      BigDecimal staarHer,
      BigDecimal stoppetITrinnet,
      BigDecimal iFase1,
      BigDecimal iFase2,
      BigDecimal iFase3,
      BigDecimal iFase4,
      BigDecimal iFase5,
      BigDecimal opfyldt,
      BigDecimal opfyldtPaaAndenVis,
      BigDecimal ikkeRelevant,
      BigDecimal ikkeOpfyldt,
      BigDecimal spurgte,
      BigDecimal besvaret,
      BigDecimal andelBesvaret,
      BigDecimal vurderinger,
      BigDecimal tilfredshed,
      BigDecimal iMegetHoejGrad,
      BigDecimal iHoejGrad,
      BigDecimal hverkenHoejEllerLav,
      BigDecimal iLavGrad,
      BigDecimal iMegetLavGrad,
      BigDecimal andelHoejGrad,
      BigDecimal projekterTaltMedAndre) {

    static RaekkeSvar af(Raekke r) {
      return new RaekkeSvar(
          r.kode(),
          r.navn(),
          r.tal().get(Noegletal.PROJEKTER),
          r.tal().get(Noegletal.ANDEL_PROJEKTER),
          r.tal().get(Noegletal.KURSISTER),
          r.tal().get(Noegletal.ANDEL_KURSISTER),
          r.tal().get(Noegletal.KURSISTER_PR_PROJEKT),
          r.tal().get(Noegletal.KURSISTER_PR_1000),
          r.tal().get(Noegletal.LEDIGE),
          r.tal().get(Noegletal.I_MAAL),
          r.tal().get(Noegletal.ANDEL_I_MAAL),
          r.tal().get(Noegletal.SVARET),
          r.tal().get(Noegletal.ANDEL_SVARET),
          r.tal().get(Noegletal.ANDEL_AF_SVAR),
          r.tal().get(Noegletal.VAEKST),
          r.tal().get(Noegletal.VAEKST_UDEN_COVID),
          r.tal().get(Noegletal.FORLOEB),
          r.tal().get(Noegletal.ANDEL_FORLOEB),
          r.tal().get(Noegletal.STOPPET),
          r.tal().get(Noegletal.MEDIAN_DAGE),
          r.tal().get(Noegletal.NI_AF_TI_DAGE),
          r.tal().get(Noegletal.STAAR_HER),
          r.tal().get(Noegletal.STOPPET_I_TRINNET),
          r.tal().get(Noegletal.I_FASE_1),
          r.tal().get(Noegletal.I_FASE_2),
          r.tal().get(Noegletal.I_FASE_3),
          r.tal().get(Noegletal.I_FASE_4),
          r.tal().get(Noegletal.I_FASE_5),
          r.tal().get(Noegletal.OPFYLDT),
          r.tal().get(Noegletal.PAA_ANDEN_VIS),
          r.tal().get(Noegletal.IKKE_RELEVANT),
          r.tal().get(Noegletal.IKKE_OPFYLDT),
          r.tal().get(Noegletal.SPURGTE),
          r.tal().get(Noegletal.BESVARET),
          r.tal().get(Noegletal.ANDEL_BESVARET),
          r.tal().get(Noegletal.VURDERINGER),
          r.tal().get(Noegletal.TILFREDSHED),
          r.tal().get(Noegletal.I_MEGET_HOEJ_GRAD),
          r.tal().get(Noegletal.I_HOEJ_GRAD),
          r.tal().get(Noegletal.HVERKEN),
          r.tal().get(Noegletal.I_LAV_GRAD),
          r.tal().get(Noegletal.I_MEGET_LAV_GRAD),
          r.tal().get(Noegletal.ANDEL_HOEJ_GRAD),
          r.tal().get(Noegletal.PROJEKTER_TALT_MED_ANDRE));
    }
  }

  private final Login login;
  private final VisJobveuTal visTal;
  private final Clock ur;

  TalApi(Login login, VisJobveuTal visTal, Clock ur) {
    this.login = login;
    this.visTal = visTal;
    this.ur = ur;
  }

  @Operation(summary = "Alle tabeller")
  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  TalSvar tal(@ParameterObject Talvalg valg) {
    Jobveutal tal = hent(valg);
    return new TalSvar(pr(valg), tal.mindste(), tal.tabeller().stream().map(TalApi::svar).toList());
  }

  @Operation(
      summary =
          "Én tabel som fil: aar, type, raad, raadNu, amk, branche, udfald, udfaldSenere, fase, ventetid, stop, princip, tjekliste, koordinering, tilfredshed eller spoergsmaal")
  @GetMapping(value = "/{tabel}", produces = "text/csv")
  byte[] csv(@PathVariable String tabel, @ParameterObject Talvalg valg) {
    return Talfil.skriv(Filtype.CSV, TalController.tabel(hent(valg), tabel));
  }

  private static TabelSvar svar(Taltabel t) {
    return new TabelSvar(
        t.opdeling().kode(),
        t.opdeling().navn(),
        t.raekker().stream().map(RaekkeSvar::af).toList(),
        RaekkeSvar.af(t.ialt()));
  }

  private Jobveutal hent(Talvalg valg) {
    return visTal.vis(login.bruger(), valg.udvalg(), pr(valg));
  }

  private LocalDate pr(Talvalg valg) {
    LocalDate idag = Datoer.dagen(ur.instant());
    return valg.dato() == null || valg.dato().isAfter(idag) ? idag : valg.dato();
  }
}
