package dk.jobveu.persondata.web.api;

import dk.jobveu.adgang.web.Login;
import dk.jobveu.deltager.Borgeransvar;
import dk.jobveu.deltager.Borgeransvar.Ansvar;
import dk.jobveu.deltager.persondata.Sletning;
import dk.jobveu.deltager.persondata.Sletteaarsag;
import dk.jobveu.deltager.persondata.Slettede;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.engang.web.Engangskald;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.persondata.SletBorger;
import dk.jobveu.persondata.SvarPaaIndsigt;
import dk.jobveu.persondata.web.Indsigtsfil;
import dk.jobveu.persondatalog.Persondatalog.Handling;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A citizen's rights by REST; pseudonyms stand in the body, never in the address. */
@RestController
@RequestMapping("/api/forloeb/{id}")
@Tag(name = "Borgere", description = "Indsigt og sletning for borgere på egen deltagerliste")
class BorgerApi {

  @Schema(description = "Hvem det handler om")
  record Borger(@Schema(description = "Pseudonym", example = "D-7K2MPQ4X") String deltagerId) {}

  @Schema(description = "Hvem der slettes, og hvorfor")
  record Sletteanmodning(
      @Schema(description = "Pseudonym", example = "D-7K2MPQ4X") String deltagerId,
      Sletteaarsag aarsag) {}

  @Schema(description = "At en borger er slettet, men ikke hvem")
  record Sletningssvar(
      long nr,
      Instant tidspunkt,
      String bruger,
      Sletteaarsag aarsag,
      @Schema(description = "Om en række uden person tælles videre") boolean taellerMed,
      int antalProcesser,
      Map<String, Sletning.Antal> tabeller) {

    static Sletningssvar af(Sletning s) {
      return new Sletningssvar(
          s.nr(),
          s.registrering().tidspunkt(),
          s.registrering().bruger(),
          s.aarsag(),
          s.taellerMed(),
          s.antalProcesser(),
          s.tabeller());
    }
  }

  private final Login login;
  private final Borgeransvar borgeransvar;
  private final SvarPaaIndsigt svarPaaIndsigt;
  private final SletBorger sletBorger;
  private final Slettede slettede;
  private final Indsigtsfil fil;
  private final Clock ur;
  private final Afsendelser afsendelser;

  BorgerApi(
      Login login,
      Borgeransvar borgeransvar,
      SvarPaaIndsigt svarPaaIndsigt,
      SletBorger sletBorger,
      Slettede slettede,
      Indsigtsfil fil,
      Clock ur,
      Afsendelser afsendelser) {
    this.afsendelser = afsendelser;
    this.login = login;
    this.borgeransvar = borgeransvar;
    this.svarPaaIndsigt = svarPaaIndsigt;
    this.sletBorger = sletBorger;
    this.slettede = slettede;
    this.fil = fil;
    this.ur = ur;
  }

  @PostMapping(value = "/indsigt", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "Alt, der er registreret om en borger, og hvem der har set det")
  SvarPaaIndsigt.Svar indsigt(@PathVariable String id, @RequestBody Borger borger) {
    return svar(id, borger, Handling.EKSPORTERET);
  }

  @PostMapping(value = "/indsigt", produces = "text/csv")
  @Operation(summary = "Det samme som CSV")
  byte[] fil(@PathVariable String id, @RequestBody Borger borger) {
    return fil.csv(svar(id, borger, Handling.EKSPORTERET));
  }

  private SvarPaaIndsigt.Svar svar(String id, Borger borger, Handling handling) {
    Ansvar ansvar = borgeransvar.af(login.bruger(), id);
    return svarPaaIndsigt.svar(
        ansvar.registrering(ur.instant()), ansvar.ejer(), kraev(borger.deltagerId()), handling);
  }

  @PostMapping("/sletninger")
  @Engangskald
  @Operation(
      summary = "Slet en borger",
      description =
          "Navn, kontaktoplysninger, pseudonym og opgaver forsvinder, og forløbet fortsætter. Er"
              + " borgeren allerede slettet, er svaret den første sletning.")
  Sletningssvar slet(@PathVariable String id, @RequestBody Sletteanmodning anmodning) {
    Ansvar ansvar = borgeransvar.af(login.bruger(), id);
    if (anmodning.aarsag() != null && !anmodning.aarsag().vaelges()) {
      throw new Regelbrud("aarsag", "Vælg en anden årsag.");
    }
    Registrering r = ansvar.registrering(ur.instant());
    String deltagerId = kraev(anmodning.deltagerId());
    afsendelser.udfoer(() -> sletBorger.slet(r, ansvar.ejer(), deltagerId, anmodning.aarsag()));
    // asked again, the answer is the first record
    return Sletningssvar.af(sletBorger.slet(r, ansvar.ejer(), deltagerId, anmodning.aarsag()));
  }

  @GetMapping("/sletninger")
  @Operation(summary = "Egne sletninger i forløbet, uden hvem")
  List<Sletningssvar> sletninger(@PathVariable String id) {
    String ejer = borgeransvar.af(login.bruger(), id).ejer();
    return slettede.afJobcenter(id, ejer).stream().map(Sletningssvar::af).toList();
  }

  private static String kraev(String deltagerId) {
    if (deltagerId == null || deltagerId.isBlank()) {
      throw new Regelbrud("deltagerId", "Skriv borgerens pseudonym.");
    }
    return deltagerId.strip();
  }
}
