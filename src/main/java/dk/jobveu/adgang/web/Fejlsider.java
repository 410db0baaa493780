package dk.jobveu.adgang.web;

import dk.jobveu.sikkerhed.login.Sessionslut;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Every error that nobody else has answered: a Danish page, or problem details for programs. */
@Side
class Fejlsider implements ErrorController {

  private static final long HOEJST_BYTE = 5L * 1024 * 1024;

  private record Tekst(String overskrift, String forklaring) {}

  private static final Tekst INTERN =
      new Tekst(
          "Noget gik galt hos os",
          "Det, du var i gang med, blev ikke gemt. Prøv igen om lidt, og sig til, hvis det bliver"
              + " ved.");

  private static final Map<Integer, Tekst> TEKSTER =
      Map.of(
          400,
          new Tekst(
              "Vi kunne ikke læse det, du sendte",
              "Gå tilbage, og prøv igen. Der er ikke gemt noget."),
          401,
          new Tekst("Du skal logge ind", "Log ind med dit brugernavn og din adgangskode."),
          403,
          new Tekst(
              "Det har du ikke adgang til",
              "Det er en anden organisations, eller det er kun for systemets driftsfolk. Gå til"
                  + " forsiden, og find vej derfra."),
          404,
          new Tekst(
              "Siden findes ikke",
              "Tjek adressen. Et forløb vises kun for de organisationer, der er med i det."),
          405,
          new Tekst("Det kan man ikke her", "Gå til forsiden, og find vej derfra."),
          409,
          new Tekst("Det er allerede sket", "Gå tilbage til forløbet, og se, hvor det står nu."),
          413,
          new Tekst("Filen er for stor", "En fil må højst fylde 1 MB. Del den op i flere."),
          503,
          new Tekst(
              "Systemet er optaget eller nede",
              "Systemet kan ikke nå sin database lige nu. Intet er gemt. Vent et minut, og prøv"
                  + " igen."),
          415,
          new Tekst(
              "Indholdet har en forkert type",
              "Send application/json, eller text/csv til en liste. Se /api/openapi."));

  @RequestMapping(value = "/error", produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView side(HttpServletRequest anmodning, HttpServletResponse svar) {
    int status = status(anmodning);
    if (Sessionslut.i(anmodning) && status < 404) {
      return sessionslut(status, anmodning);
    }
    Sidsteled led = led(anmodning, status);
    if (led == null) {
      return side(status, tekst(status).forklaring());
    }
    led.hoveder().forEach((navn, v) -> svar.setHeader(navn, v.get(0)));
    return side(led.status(), led.forklaring());
  }

  /** The form is kept by the page's script; the way back leads through the log-in, if need be. */
  private static ModelAndView sessionslut(int status, HttpServletRequest anmodning) {
    boolean loggetInd = status == 403;
    return new ModelAndView(
        "sessionslut",
        Map.of(
            "overskrift",
            loggetInd ? "Siden var åbnet, før du loggede ind igen" : "Du er logget ud",
            "forklaring",
            loggetInd
                ? "Det, du sendte, er ikke gemt. Gå tilbage til formularen, og send den igen."
                : "Det, du sendte, er ikke gemt, for du var blevet logget ud imens: Der var ikke"
                    + " sket noget i et stykke tid, eller du har logget ud i et andet vindue.",
            "tilbage",
            tilbage(anmodning)),
        HttpStatus.valueOf(status));
  }

  /** The page that the form stood on, by its path alone; else the front page. */
  private static String tilbage(HttpServletRequest anmodning) {
    try {
      URI fra = URI.create(Objects.requireNonNullElse(anmodning.getHeader("Referer"), "/"));
      boolean vores = fra.getHost() == null || fra.getHost().equals(anmodning.getServerName());
      String sti = fra.getRawPath();
      return vores && sti != null && sti.startsWith("/") && !sti.startsWith("//")
          ? sti + (fra.getRawQuery() == null ? "" : "?" + fra.getRawQuery())
          : "/";
    } catch (IllegalArgumentException e) {
      return "/";
    }
  }

  @RequestMapping("/error")
  ResponseEntity<ProblemDetail> problem(HttpServletRequest anmodning) {
    int status = status(anmodning);
    Sidsteled led = led(anmodning, status);
    ProblemDetail problem = ProblemDetail.forStatus(led == null ? status : led.status());
    problem.setTitle(led == null ? tekst(status).overskrift() : led.art().titel());
    problem.setDetail(led == null ? tekst(status).forklaring() : led.forklaring());
    return ResponseEntity.status(problem.getStatus())
        .headers(led == null ? new HttpHeaders() : led.hoveder())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  /** What was thrown on the way to any controller, such as a log-in without a database. */
  private static Sidsteled led(HttpServletRequest anmodning, int status) {
    Object kastet = anmodning.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    return status >= 500 && kastet instanceof Throwable fejl ? Sidsteled.af(fejl, anmodning) : null;
  }

  static ModelAndView side(int status, String forklaring) {
    return new ModelAndView(
        "fejl",
        Map.of(
            "status", status, "overskrift", tekst(status).overskrift(), "forklaring", forklaring),
        HttpStatus.valueOf(status));
  }

  static String overskrift(int status) {
    return tekst(status).overskrift();
  }

  private static Tekst tekst(int status) {
    return TEKSTER.getOrDefault(status, status >= 500 ? INTERN : TEKSTER.get(400));
  }

  private static int status(HttpServletRequest anmodning) {
    if (anmodning.getContentLengthLong() > HOEJST_BYTE) {
      // its fields were never read, so it was refused for want of the form's token
      return 413;
    }
    Object kode = anmodning.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return kode instanceof Integer status ? status : 404;
  }
}
