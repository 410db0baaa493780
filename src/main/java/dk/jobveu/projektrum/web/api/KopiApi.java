package dk.jobveu.projektrum.web.api;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.laering.KopierForloeb;
import dk.jobveu.projektrum.IkkeTilladt;
import dk.jobveu.projektrum.web.Login;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Copies of a forløb by REST. */
@RestController
@RequestMapping("/api/forloeb")
@Tag(name = "Forløb", description = "Forløb, som din organisation er med i eller koordinerer")
class KopiApi {

  private static final Set<String> KAN_KOORDINERE = Set.of("koordinator", "jobcenter");

  @Schema(description = "Hvor og hvornår kopien begynder")
  record KopiAnmodning(
      @Schema(description = "Fire cifre", example = "0101") String kommunekode,
      LocalDate startdato) {}

  @Schema(description = "Det nye forløb")
  record KopiSvar(@Schema(example = "JV-2026-0002") String forloebId) {}

  private final Login login;
  private final Aktoerer aktoerer;
  private final KopierForloeb kopierForloeb;

  KopiApi(Login login, Aktoerer aktoerer, KopierForloeb kopierForloeb) {
    this.login = login;
    this.aktoerer = aktoerer;
    this.kopierForloeb = kopierForloeb;
  }

  @PostMapping("/{id}/kopi")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Begynd et nyt forløb som kopi",
      description =
          "Aftale, kurser og planer følger med som udkast. Jobcentre vælges på ny, og virksomheder"
              + " følger kun med i samme region. For koordinatorer og jobcentre, der er med i"
              + " forløbet, eller når casen ligger i casebanken.")
  KopiSvar kopier(@PathVariable String id, @RequestBody KopiAnmodning anmodning) {
    if (!kopierForloeb.erICasebanken(id)) {
      login.indsigt(id);
    }
    return new KopiSvar(
        kopierForloeb.kopier(
            id, anmodning.kommunekode(), anmodning.startdato(), egenKoordinator()));
  }

  /** The user's own organisation coordinates the copy. */
  private String egenKoordinator() {
    return login.bruger().organisationer().stream()
        .filter(
            o -> aktoerer.find(o).map(Aktoer::rolle).filter(KAN_KOORDINERE::contains).isPresent())
        .findFirst()
        .orElseThrow(
            () -> new IkkeTilladt("Kun koordinatorer og jobcentre kan begynde et forløb."));
  }
}
