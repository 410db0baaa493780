package dk.jobveu.adgang.web;

import dk.jobveu.engang.AlleredeSendt;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.IkkeTilladt;
import dk.jobveu.faelles.Konflikt;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.web.Sigelig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentConversionNotSupportedException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** What the use cases refuse, as Danish pages. */
@ControllerAdvice(annotations = Side.class)
class Sidefejl {

  @ExceptionHandler(FindesIkke.class)
  ModelAndView findesIkke(FindesIkke fejl) {
    return Fejlsider.side(404, fejl.getMessage());
  }

  @ExceptionHandler(IkkeTilladt.class)
  ModelAndView ikkeTilladt(IkkeTilladt fejl) {
    return Fejlsider.side(403, fejl.getMessage());
  }

  @ExceptionHandler(Konflikt.class)
  ModelAndView konflikt(Konflikt fejl) {
    return Fejlsider.side(409, fejl.getMessage());
  }

  @ExceptionHandler(AlleredeSendt.class)
  ModelAndView alleredeSendt(AlleredeSendt fejl) {
    return Fejlsider.side(409, fejl.getMessage());
  }

  @ExceptionHandler(Regelbrud.class)
  ModelAndView regelbrud(Regelbrud fejl) {
    return Fejlsider.side(400, fejl.getMessage());
  }

  @ExceptionHandler(MethodArgumentTypeMismatchException.class)
  ModelAndView forkertVaerdi(MethodArgumentTypeMismatchException fejl) {
    return Fejlsider.side(
        400, "»" + fejl.getValue() + "« kan ikke bruges her. Gå tilbage, og vælg en anden værdi.");
  }

  @ExceptionHandler(MaxUploadSizeExceededException.class)
  ModelAndView forStor() {
    return Fejlsider.side(413, "En fil må højst fylde 1 MB. Del den op i flere.");
  }

  /** No limit between the parts, a file name that is none, or a body that was cut off. */
  @ExceptionHandler(MultipartException.class)
  ModelAndView ulaeseligFil() {
    return Fejlsider.side(400, "Filen kan ikke læses. Vælg den igen, og send den.");
  }

  /** A file where a text belongs. */
  @ExceptionHandler(MethodArgumentConversionNotSupportedException.class)
  ModelAndView forkertSlags() {
    return Fejlsider.side(400, "Gå tilbage, udfyld felterne, og send dem igen.");
  }

  /** What nobody has foreseen: a race that was lost, a database that is down, or our own error. */
  @ExceptionHandler(Exception.class)
  ModelAndView andet(Exception fejl, HttpServletRequest anmodning, HttpServletResponse svar)
      throws Exception {
    if (fejl instanceof ErrorResponse
        || fejl instanceof AccessDeniedException
        || fejl instanceof AuthenticationException) {
      throw fejl;
    }
    Sigelig sigelig = Sigelig.i(fejl);
    if (sigelig != null) {
      Map<String, Object> problem = sigelig.problem();
      return Fejlsider.side((int) problem.get("status"), (String) problem.get("detail"));
    }
    Sidsteled led = Sidsteled.af(fejl, anmodning);
    led.hoveder().forEach((navn, v) -> svar.setHeader(navn, v.get(0)));
    return Fejlsider.side(led.status(), led.forklaring());
  }
}
