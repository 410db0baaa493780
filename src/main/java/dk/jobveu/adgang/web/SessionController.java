package dk.jobveu.adgang.web;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets a page that is being worked on keep its session, and asks whose it is now. */
@RestController
class SessionController {

  record Session(String bruger, String csrf) {}

  private final Login login;

  SessionController(Login login) {
    this.login = login;
  }

  @GetMapping(value = "/session", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Session> session(CsrfToken csrf) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(new Session(login.bruger().id(), csrf.getToken()));
  }
}
