package dk.jobveu.projektrum.web;

import dk.jobveu.adgang.web.Login;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Tekst;
import dk.jobveu.faelles.web.Problemsvar;
import dk.jobveu.projektrum.FindOpgaver;
import dk.jobveu.projektrum.Opgavekort;
import dk.jobveu.projektrum.TaelOpgavelister;
import dk.jobveu.projektrum.VisNaesteOpgave;
import dk.jobveu.projektrum.VisOpgavekort;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Cards for Tasklist's scripts, below the web applications' interface as the drafts are, so that
 * its log-in, its protection against foreign sites and its gate hold for them too.
 */
@RestController
@RequestMapping("/camunda/api/opgaver")
class OpgavekortController {

  /** Characters that somebody may look for. */
  private static final int HOEJST = 100;

  private final Login login;
  private final VisOpgavekort visOpgavekort;
  private final FindOpgaver findOpgaver;
  private final VisNaesteOpgave visNaesteOpgave;
  private final TaelOpgavelister taelOpgavelister;

  OpgavekortController(
      Login login,
      VisOpgavekort visOpgavekort,
      FindOpgaver findOpgaver,
      VisNaesteOpgave visNaesteOpgave,
      TaelOpgavelister taelOpgavelister) {
    this.login = login;
    this.visOpgavekort = visOpgavekort;
    this.findOpgaver = findOpgaver;
    this.visNaesteOpgave = visNaesteOpgave;
    this.taelOpgavelister = taelOpgavelister;
  }

  /** The tasks of a list. */
  record Opgaveliste(List<String> opgaver) {}

  /** What somebody looks for; in the body, since addresses are kept and logged. */
  record Soegning(String tekst) {}

  /** The next task with the number of each list, or nothing. */
  record Naeste(Opgavekort opgave, Map<String, Integer> antal) {}

  @PostMapping("/kort")
  List<Opgavekort> kort(@RequestBody Opgaveliste liste) {
    return visOpgavekort.vis(login.bruger(), liste.opgaver() == null ? List.of() : liste.opgaver());
  }

  @GetMapping("/naeste/{id}")
  Naeste naeste(@PathVariable String id) {
    return visNaesteOpgave
        .vis(login.bruger(), id)
        .map(opgave -> new Naeste(opgave, antal()))
        .orElseGet(() -> new Naeste(null, null));
  }

  /** How many tasks each list has, by its name. */
  @GetMapping("/antal")
  Map<String, Integer> antal() {
    return taelOpgavelister.tael(login.bruger());
  }

  @PostMapping("/fundne")
  List<Opgavekort> fundne(@RequestBody Soegning soegning) {
    String skrevet = soegning.tekst() == null ? "" : soegning.tekst();
    if (Tekst.erTom(skrevet)) {
      throw new Regelbrud("tekst", "Skriv, hvad du søger efter.");
    }
    String fejl = Tekst.fejl("Det, du søger efter,", skrevet, HOEJST);
    if (fejl != null) {
      throw new Regelbrud("tekst", fejl);
    }
    return findOpgaver.find(login.bruger(), Tekst.ren(skrevet));
  }

  @ExceptionHandler
  ResponseEntity<Map<String, Object>> afslag(Regelbrud fejl) {
    return ResponseEntity.badRequest()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(
            Problemsvar.problem(
                HttpStatus.BAD_REQUEST.value(), "Der er ikke søgt", fejl.getMessage()));
  }
}
