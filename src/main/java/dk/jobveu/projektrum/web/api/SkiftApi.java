package dk.jobveu.projektrum.web.api;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.deltager.SkiftDeltager;
import dk.jobveu.deltager.SkiftDeltager.Skift;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.engang.web.Engangskald;
import dk.jobveu.liste.SkrevetDag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Somebody has lost a job, got another job centre or moved, by REST. */
@RestController
@RequestMapping("/api/forloeb/{id}/skift")
@Tag(name = "Forløb", description = "Forløb, som din organisation er med i eller koordinerer")
class SkiftApi {

  @Schema(description = "Hvad der er ændret for en deltager; det, der er tomt, er som før")
  record SkiftAnmodning(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String deltagerId,
      @Schema(
              description = "Dagen, det skete: 2024-10-31, eller i dansk skrivemåde som 31.10.2024",
              requiredMode = Schema.RequiredMode.REQUIRED)
          String gaelderFra,
      @Schema(description = "Målgruppens nummer") String maalgruppe,
      @Schema(description = "Det jobcenter, der har borgeren nu") String jobcenter,
      @Schema(description = "Fire cifre", example = "0730") String bopaelskommune) {}

  private final Login login;
  private final SkiftDeltager skift;
  private final Afsendelser afsendelser;

  SkiftApi(Login login, SkiftDeltager skift, Afsendelser afsendelser) {
    this.login = login;
    this.skift = skift;
    this.afsendelser = afsendelser;
  }

  @PostMapping
  @Engangskald
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Deltagere har skiftet situation",
      description =
          "En beskæftiget er blevet ledig, eller nogen har fået et andet jobcenter eller er flyttet."
              + " Kun for den, der har deltagerne på sin liste. Et nyt jobcenter får en opgave. Er"
              + " noget forkert, bliver intet gemt.")
  void skift(@PathVariable String id, @RequestBody List<SkiftAnmodning> skiftede) {
    Indsigt indsigt = login.indsigt(id);
    List<Skift> alle = skiftede.stream().map(SkiftApi::skrevet).toList();
    afsendelser.udfoer(() -> skift.skift(indsigt, alle));
  }

  private static Skift skrevet(SkiftAnmodning sendt) {
    SkiftAnmodning a = sendt == null ? new SkiftAnmodning(null, null, null, null, null) : sendt;
    return new Skift(
        a.deltagerId(),
        SkrevetDag.laes("gaelderFra", a.gaelderFra()),
        a.maalgruppe(),
        a.jobcenter(),
        a.bopaelskommune());
  }
}
