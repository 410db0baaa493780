package dk.jobveu.projektrum.web.api;

import dk.jobveu.adgang.Adgang;
import dk.jobveu.adgang.Indsigt;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.engang.web.Engangskald;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.projektrum.Overblik;
import dk.jobveu.projektrum.Raekkeversion;
import dk.jobveu.projektrum.SaetTjeklisteraekke;
import dk.jobveu.projektrum.StopForloeb;
import dk.jobveu.projektrum.TraekVirksomhed;
import dk.jobveu.projektrum.VisForloeb;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Forløb by REST. */
@RestController
@RequestMapping("/api/forloeb")
@Tag(name = "Forløb", description = "Forløb, som din organisation er med i eller koordinerer")
class ForloebApi {

  @Schema(description = "Et forløb i korte træk")
  record ForloebKort(
      @Schema(description = "Forløbets nummer", example = "JV-2026-0001") String id,
      String titel,
      @Schema(description = "LEDIGE, BESK, BEGGE eller COVID; tom, til det er afklaret")
          Projekttype projekttype,
      @Schema(description = "Det råd, forløbet hører til") String rar,
      String amk,
      LocalDate startdato,
      int runde,
      @Schema(description = "Den koordinerende organisation") String koordinator,
      String status,
      @Schema(description = "Kode for, hvorfor forløbet er stoppet") String stopAarsag) {

    static ForloebKort af(Forloeb f) {
      return new ForloebKort(
          f.id(),
          f.titel(),
          f.projekttype(),
          f.rar(),
          f.amk(),
          f.startdato(),
          f.runde(),
          f.koordinator(),
          f.status().name(),
          f.stopAarsag());
    }
  }

  @Schema(description = "En fase og dens stade: FAERDIG, NU eller FORAN")
  record FaseSvar(int nr, String navn, String stade) {}

  @Schema(description = "Det, der venter hos én organisation")
  record BoldSvar(
      String organisation,
      String navn,
      List<OpgaveSvar> opgaver,
      @Schema(description = "Antal opgaver om enkelte deltagere") int omDeltagere) {}

  record OpgaveSvar(
      @Schema(description = "Kun for din egen organisations opgaver") String id,
      String navn,
      Instant siden,
      @Schema(description = "Den sidste dag; hele dagen tæller med") LocalDate frist,
      boolean overskredet) {}

  @Schema(description = "En af tjeklistens 15 rækker eller et underpunkt")
  record RaekkeSvar(
      String raekke,
      String tekst,
      @Schema(description = "OPFYLDT, OPFYLDT_PAA_ANDEN_VIS, IKKE_RELEVANT eller IKKE_OPFYLDT")
          String tilstand,
      String begrundelse,
      String bevis,
      @Schema(description = "Om koordinatoren har sat rækken i hånden") boolean satIHaanden,
      @Schema(description = "Send den med, når rækken rettes; null på et punkt") String version,
      List<RaekkeSvar> punkter) {}

  @Schema(description = "Et af de syv principper; de lægges aldrig sammen")
  record PrincipSvar(
      int nr, String navn, String tilstand, String alvor, String begrundelse, String bevis) {}

  record DeltagelseSvar(
      String organisation, String navn, String rolle, String svar, String grund) {}

  record AfvigelseSvar(
      String regel,
      String begrundelse,
      @Schema(description = "Kun når det var en bruger i din egen organisation") String bruger,
      String organisation,
      Instant tidspunkt) {}

  @Schema(description = "En afgørelse truffet af en beslutningstabel")
  record AfgoerelseSvar(
      String beslutning,
      String titel,
      Map<String, Object> svar,
      String begrundelse,
      @Schema(description = "S = modellens kilder, X = ekstern kilde, A = antagelse")
          String grundlag,
      int version,
      String regel,
      Instant truffet) {}

  record HaendelseSvar(String type, String tekst, String organisation, Instant tidspunkt) {}

  @Schema(description = "Et forløb med alt det, din organisation må se")
  record ForloebSvar(
      ForloebKort forloeb,
      List<FaseSvar> faser,
      List<BoldSvar> bolden,
      List<RaekkeSvar> tjekliste,
      List<PrincipSvar> principper,
      List<DeltagelseSvar> organisationer,
      List<VirksomhedSvar> virksomheder,
      List<AfvigelseSvar> afvigelser,
      List<AfgoerelseSvar> afgoerelser,
      List<HaendelseSvar> tidslinje) {}

  @Schema(description = "Hvorfor forløbet stopper")
  record StopAnmodning(@Schema(requiredMode = Schema.RequiredMode.REQUIRED) Stopaarsag aarsag) {}

  record TraekAnmodning(@Schema(maxLength = 200) String grund) {}

  @Schema(description = "En virksomhed, der har svaret på, om den har et behov")
  record VirksomhedSvar(
      String id,
      String navn,
      String stillingsbetegnelse,
      int antalStillinger,
      @Schema(description = "LEDIGE, BESKAEFTIGEDE eller BEGGE") String oensker,
      @Schema(description = "TILKENDEGIVET, UDEN_BEHOV eller TRUKKET") String status) {}

  record RaekkeAnmodning(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Tilstand tilstand,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 1500) String begrundelse,
      @Schema(
              description =
                  "Rækken, som den blev hentet. Er den sat i hånden, og er den en anden nu, svares"
                      + " 409")
          String version) {}

  private final Login login;
  private final Adgang adgang;
  private final VisForloeb visForloeb;
  private final StopForloeb stopForloeb;
  private final SaetTjeklisteraekke saetTjeklisteraekke;
  private final Raekkeversion versioner;
  private final TraekVirksomhed traekVirksomhed;
  private final Afsendelser afsendelser;

  ForloebApi(
      Login login,
      Adgang adgang,
      VisForloeb visForloeb,
      StopForloeb stopForloeb,
      SaetTjeklisteraekke saetTjeklisteraekke,
      Raekkeversion versioner,
      TraekVirksomhed traekVirksomhed,
      Afsendelser afsendelser) {
    this.afsendelser = afsendelser;
    this.login = login;
    this.adgang = adgang;
    this.visForloeb = visForloeb;
    this.stopForloeb = stopForloeb;
    this.versioner = versioner;
    this.saetTjeklisteraekke = saetTjeklisteraekke;
    this.traekVirksomhed = traekVirksomhed;
  }

  @GetMapping
  @Operation(summary = "Dine forløb", description = "De nyeste først.")
  List<ForloebKort> alle() {
    return adgang.egne(login.bruger()).stream().map(ForloebKort::af).toList();
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "Et forløb",
      description =
          "Fase, åbne opgaver, tjekliste, principper, afvigelser, afgørelser og tidslinje."
              + " Oplysninger om enkelte borgere er ikke med.")
  ForloebSvar et(@PathVariable String id) {
    return svar(visForloeb.vis(login.indsigt(id)));
  }

  @PostMapping("/{id}/stop")
  @Engangskald
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Stop forløbet", description = "Kun for forløbets koordinator.")
  void stop(@PathVariable String id, @RequestBody StopAnmodning anmodning) {
    Indsigt indsigt = login.indsigt(id);
    afsendelser.udfoer(() -> stopForloeb.stop(indsigt, anmodning.aarsag()));
  }

  @PostMapping("/{id}/virksomheder/{virksomhedId}/traek")
  @Engangskald
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "En virksomhed trækker sig",
      description = "Kun for forløbets koordinator, som får en opgave om følgen for forløbet.")
  void traek(
      @PathVariable String id,
      @PathVariable String virksomhedId,
      @RequestBody TraekAnmodning anmodning) {
    Indsigt indsigt = login.indsigt(id);
    afsendelser.udfoer(() -> traekVirksomhed.traek(indsigt, virksomhedId, anmodning.grund()));
  }

  @PutMapping("/{id}/tjekliste/{raekke}")
  @Engangskald
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Sæt en række i tjeklisten i hånden",
      description = "Kun for forløbets koordinator. Bliver registreret som en afvigelse.")
  void raekke(
      @PathVariable String id,
      @PathVariable String raekke,
      @RequestBody RaekkeAnmodning anmodning) {
    Indsigt indsigt = login.indsigt(id);
    afsendelser.udfoer(
        () ->
            saetTjeklisteraekke.saet(
                indsigt,
                raekke,
                anmodning.tilstand(),
                anmodning.begrundelse(),
                anmodning.version()));
  }

  private ForloebSvar svar(Overblik o) {
    return new ForloebSvar(
        ForloebKort.af(o.indsigt().forloeb()),
        o.faser().stream().map(f -> new FaseSvar(f.nr(), f.navn(), f.stade().name())).toList(),
        o.bolden().stream().map(ForloebApi::bold).toList(),
        o.tjekliste().raekker().stream().map(r -> raekke(o.indsigt().forloebId(), r)).toList(),
        o.tjekliste().principper().stream().map(ForloebApi::princip).toList(),
        o.med().parter().stream()
            .map(
                p ->
                    new DeltagelseSvar(
                        p.deltagelse().aktoerId(),
                        p.navn(),
                        p.deltagelse().rolle(),
                        p.deltagelse().svar().name(),
                        p.deltagelse().grund()))
            .toList(),
        o.med().virksomheder().stream()
            .map(
                v ->
                    new VirksomhedSvar(
                        v.id(),
                        v.navn(),
                        v.stillingsbetegnelse(),
                        v.antalStillinger(),
                        v.oensker().name(),
                        v.status().name()))
            .toList(),
        o.afgjort().afvigelser().stream()
            .map(
                a ->
                    new AfvigelseSvar(
                        a.regel(),
                        a.tekst(),
                        a.registrering().bruger(),
                        a.registrering().organisation(),
                        a.registrering().tidspunkt()))
            .toList(),
        o.afgjort().afgoerelser().stream()
            .map(
                a ->
                    new AfgoerelseSvar(
                        a.beslutning(),
                        a.titel(),
                        a.svar(),
                        a.begrundelse(),
                        a.grundlag(),
                        a.version(),
                        a.regel(),
                        a.truffet()))
            .toList(),
        o.sket().stream()
            .map(
                h ->
                    new HaendelseSvar(
                        h.type(),
                        h.tekst(),
                        h.registrering().organisation(),
                        h.registrering().tidspunkt()))
            .toList());
  }

  private static BoldSvar bold(Overblik.Bold b) {
    return new BoldSvar(
        b.organisation(),
        b.navn(),
        b.opgaver().stream()
            .map(
                o ->
                    new OpgaveSvar(
                        b.egen() ? o.id() : null,
                        o.navn(),
                        o.oprettet(),
                        o.frist(),
                        o.overskredet()))
            .toList(),
        b.omDeltagere());
  }

  private RaekkeSvar raekke(String forloebId, Overblik.Tjekraekke r) {
    return new RaekkeSvar(
        r.tilstand().raekke(),
        r.tekst(),
        r.tilstand().tilstand().name(),
        r.tilstand().begrundelse(),
        r.tilstand().bevis(),
        r.sat() != null,
        versioner.af(forloebId, r),
        r.punkter().stream()
            .map(
                p ->
                    new RaekkeSvar(
                        p.tilstand().raekke(),
                        p.tekst(),
                        p.tilstand().tilstand().name(),
                        p.tilstand().begrundelse(),
                        p.tilstand().bevis(),
                        false,
                        null,
                        List.of()))
            .toList());
  }

  private static PrincipSvar princip(Overblik.Princip p) {
    return new PrincipSvar(
        p.tilstand().nr(),
        p.navn(),
        p.tilstand().tilstand().name(),
        p.tilstand().alvor().name(),
        p.tilstand().begrundelse(),
        p.tilstand().bevis());
  }
}
