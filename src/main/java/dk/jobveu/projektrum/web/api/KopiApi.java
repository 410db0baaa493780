package dk.jobveu.projektrum.web.api;

import dk.jobveu.adgang.web.Login;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.engang.web.Engangskald;
import dk.jobveu.liste.SkrevetDag;
import dk.jobveu.projektrum.BegyndKopi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
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

  @Schema(description = "Hvor og hvornår kopien begynder")
  record KopiAnmodning(
      @Schema(description = "Fire cifre", example = "0101") String kommunekode,
      @Schema(
              description = "2027-07-01, eller i dansk skrivemåde som 1.7.2027",
              example = "2027-07-01")
          String startdato) {}

  @Schema(description = "Det nye forløb")
  record KopiSvar(@Schema(example = "JV-2026-0002") String forloebId) {}

  private final Login login;
  private final BegyndKopi begyndKopi;
  private final Afsendelser afsendelser;

  KopiApi(Login login, BegyndKopi begyndKopi, Afsendelser afsendelser) {
    this.afsendelser = afsendelser;
    this.login = login;
    this.begyndKopi = begyndKopi;
  }

  @PostMapping("/{id}/kopi")
  @Engangskald
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Begynd et nyt forløb som kopi",
      description =
          "Stillinger, aftale, kurser, screeningsprofil og projektplanens måde at gøre det på"
              + " følger med som udkast. Jobcentre vælges på ny, og virksomhederne og deres ønsker"
              + " foreslås kun i samme region. For koordinatorer og jobcentre, der er med i"
              + " forløbet, eller når casen ligger i casebanken.")
  KopiSvar kopier(@PathVariable String id, @RequestBody KopiAnmodning anmodning) {
    return new KopiSvar(
        afsendelser.svar(
            () ->
                begyndKopi.begynd(
                    login.bruger(),
                    id,
                    anmodning.kommunekode(),
                    SkrevetDag.laes("startdato", anmodning.startdato()))));
  }
}
