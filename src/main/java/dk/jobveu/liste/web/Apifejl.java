package dk.jobveu.liste.web;

import dk.jobveu.adgang.web.Dansk;
import dk.jobveu.adgang.web.Sidsteled;
import dk.jobveu.engang.AlleredeSendt;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.IkkeTilladt;
import dk.jobveu.faelles.Konflikt;
import dk.jobveu.faelles.Listebrud;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.web.Sigelig;
import dk.jobveu.liste.Listefejl;
import dk.jobveu.liste.Listekonflikt;
import dk.jobveu.liste.Listekonflikt.Raekkekonflikt;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentConversionNotSupportedException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;

/** Refusals as problem details (RFC 9457) in Danish. */
@RestControllerAdvice(annotations = RestController.class)
class Apifejl {

  private final Dansk dansk;

  Apifejl(Dansk dansk) {
    this.dansk = dansk;
  }

  /** What is wrong with one field. */
  record Feltproblem(Integer raekke, String felt, String skrevet, String besked) {}

  @ExceptionHandler
  ProblemDetail findesIkke(FindesIkke fejl) {
    return problem(HttpStatus.NOT_FOUND, "Findes ikke", fejl.getMessage());
  }

  @ExceptionHandler
  ProblemDetail ikkeTilladt(IkkeTilladt fejl) {
    return problem(HttpStatus.FORBIDDEN, "Det har du ikke adgang til", fejl.getMessage());
  }

  @ExceptionHandler
  ProblemDetail konflikt(Konflikt fejl) {
    return problem(HttpStatus.CONFLICT, "Det kan ikke lade sig gøre nu", fejl.getMessage());
  }

  @ExceptionHandler
  ProblemDetail alleredeSendt(AlleredeSendt fejl) {
    return problem(
        fejl.andetIndhold() ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.CONFLICT,
        "Nøglen er brugt",
        fejl.getMessage());
  }

  /** The first row is 1. */
  @ExceptionHandler
  ProblemDetail listebrud(Listebrud fejl) {
    ProblemDetail p =
        afvist("Det sendte er afvist, og intet er gemt. " + fejl.brud().get(0).besked());
    p.setProperty(
        "fejl",
        fejl.brud().stream()
            .map(
                b ->
                    new Feltproblem(
                        b.raekke() == Listebrud.HELE_LISTEN ? null : b.raekke() + 1,
                        b.felt(),
                        null,
                        b.besked()))
            .toList());
    return p;
  }

  @ExceptionHandler
  ProblemDetail regelbrud(Regelbrud fejl) {
    ProblemDetail p = afvist(fejl.getMessage());
    if (fejl.felt() != null) {
      p.setProperty("fejl", List.of(new Feltproblem(null, fejl.felt(), null, fejl.getMessage())));
    }
    return p;
  }

  @ExceptionHandler
  ProblemDetail listefejl(Listefejl fejl) {
    ProblemDetail p = afvist("Listen er afvist, og intet er gemt. " + fejl.tekst());
    p.setProperty(
        "fejl",
        fejl.fejl().stream()
            .map(
                f ->
                    new Feltproblem(
                        f.raekke() == 0 ? null : f.raekke(), f.noegle(), f.skrevet(), f.besked()))
            .toList());
    return p;
  }

  /** Two sides of one cell. */
  record Forskel(String felt, String skrevet, String staar) {}

  /** A row that somebody else has changed, too. */
  record Konfliktraekke(
      int raekke, String deltagerId, String version, String aendretAf, List<Forskel> felter) {}

  @ExceptionHandler
  ProblemDetail listekonflikt(Listekonflikt fejl) {
    ProblemDetail p =
        problem(
            HttpStatus.CONFLICT,
            "Andre har ændret det samme",
            fejl.getMessage()
                + " Se under konflikter, hvad der står nu, og send rækkerne igen med den version,"
                + " der står dér.");
    p.setProperty("konflikter", fejl.konflikter().stream().map(this::raekke).toList());
    return p;
  }

  private Konfliktraekke raekke(Raekkekonflikt k) {
    return new Konfliktraekke(
        k.nr(),
        k.deltagerId(),
        k.version(),
        k.hvem() == null ? null : dansk.hvem(k.hvem()),
        k.forskelle().stream()
            .map(f -> new Forskel(f.kolonne().noegle(), f.skrevet(), f.staar()))
            .toList());
  }

  @ExceptionHandler
  ProblemDetail ulaeselig(HttpMessageNotReadableException fejl) {
    return afvist("Indholdet er ikke gyldig JSON af den form, der er beskrevet på /api/openapi.");
  }

  @ExceptionHandler
  ProblemDetail forkertVaerdi(MethodArgumentTypeMismatchException fejl) {
    ProblemDetail p =
        afvist("»%s« kan ikke bruges som %s.".formatted(fejl.getValue(), fejl.getName()));
    p.setProperty("fejl", List.of(new Feltproblem(null, fejl.getName(), null, p.getDetail())));
    return p;
  }

  @ExceptionHandler
  ProblemDetail ulaeseligFil(MultipartException fejl) {
    return afvist("Filen kan ikke læses. Vælg den igen, og send den.");
  }

  @ExceptionHandler
  ProblemDetail forkertSlags(MethodArgumentConversionNotSupportedException fejl) {
    return afvist("%s kan ikke være en fil.".formatted(fejl.getName()));
  }

  /** What Spring itself refuses on the way to a controller, and what nobody has foreseen. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> andet(Exception fejl, HttpServletRequest anmodning)
      throws Exception {
    if (fejl instanceof AccessDeniedException || fejl instanceof AuthenticationException) {
      throw fejl;
    }
    if (fejl instanceof ErrorResponse svar) {
      return ResponseEntity.status(svar.getStatusCode())
          .headers(svar.getHeaders())
          .body(
              problem(
                  svar.getStatusCode(),
                  "Kaldet kunne ikke besvares",
                  "Se på /api/openapi, hvordan kaldet skal se ud."));
    }
    Sigelig sigelig = Sigelig.i(fejl);
    if (sigelig != null) {
      return sagt(sigelig.problem());
    }
    Sidsteled led = Sidsteled.af(fejl, anmodning);
    ProblemDetail p =
        problem(HttpStatus.valueOf(led.status()), led.art().titel(), led.forklaring());
    if (led.nummer() != null) {
      p.setProperty("fejlnummer", led.nummer());
    }
    return ResponseEntity.status(led.status()).headers(led.hoveder()).body(p);
  }

  private static ResponseEntity<ProblemDetail> sagt(Map<String, Object> sagt) {
    ProblemDetail p =
        problem(
            HttpStatus.valueOf((int) sagt.get("status")),
            (String) sagt.get("title"),
            (String) sagt.get("detail"));
    if (sagt.get("fejl") != null) {
      p.setProperty("fejl", sagt.get("fejl"));
    }
    return ResponseEntity.status(p.getStatus()).body(p);
  }

  private static ProblemDetail afvist(String forklaring) {
    return problem(HttpStatus.BAD_REQUEST, "Det sendte er afvist", forklaring);
  }

  private static ProblemDetail problem(HttpStatusCode status, String titel, String forklaring) {
    ProblemDetail p = ProblemDetail.forStatusAndDetail(status, forklaring);
    p.setTitle(titel);
    return p;
  }
}
