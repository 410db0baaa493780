package dk.jobveu.kladde.web;

import com.fasterxml.jackson.databind.JsonNode;
import dk.jobveu.faelles.web.Problemsvar;
import dk.jobveu.kladde.camunda.Blanketkladder;
import dk.jobveu.kladde.camunda.Egenkladde;
import dk.jobveu.kladde.camunda.Kladdeafslag;
import dk.jobveu.motor.blanket.Blanketblad;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Drafts for Tasklist's script. They lie below the web applications' interface, so that its log-in,
 * its protection against foreign sites and its gate hold for them too.
 */
@RestController
@RequestMapping("/camunda/api")
class KladdeController {

  private final Blanketkladder kladder;
  private final Blanketblad blad;

  KladdeController(Blanketkladder kladder, Blanketblad blad) {
    this.kladder = kladder;
    this.blad = blad;
  }

  /** All that a task's form is drawn of, in one call. */
  record Blad(JsonNode skema, JsonNode variabler, Egenkladde kladde) {}

  @GetMapping("/opgave/{opgaveId}/blad")
  Blad bladAfOpgave(@PathVariable String opgaveId) {
    // refuses whoever may not read the task, before anything of it is read
    Egenkladde kladde = kladder.afOpgave(opgaveId);
    Blanketblad.Dele dele = blad.af(opgaveId);
    return new Blad(dele.skema(), dele.variabler(), kladde);
  }

  @GetMapping("/opgave/{opgaveId}/kladde")
  Egenkladde afOpgave(@PathVariable String opgaveId) {
    return kladder.afOpgave(opgaveId);
  }

  @PutMapping("/opgave/{opgaveId}/kladde")
  Egenkladde gemOpgave(@PathVariable String opgaveId, @RequestBody JsonNode svar) {
    return kladder.gemOpgave(opgaveId, svar);
  }

  @DeleteMapping("/opgave/{opgaveId}/kladde")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void sletOpgave(@PathVariable String opgaveId) {
    kladder.sletOpgave(opgaveId);
  }

  @GetMapping("/start/{procesId}/kladde")
  Egenkladde afStart(@PathVariable String procesId) {
    return kladder.afStart(procesId);
  }

  @PutMapping("/start/{procesId}/kladde")
  Egenkladde gemStart(@PathVariable String procesId, @RequestBody JsonNode svar) {
    return kladder.gemStart(procesId, svar);
  }

  @DeleteMapping("/start/{procesId}/kladde")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void sletStart(@PathVariable String procesId) {
    kladder.sletStart(procesId);
  }

  @ExceptionHandler
  ResponseEntity<Map<String, Object>> afslag(Kladdeafslag afslag) {
    return ResponseEntity.status(afslag.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(
            Problemsvar.problem(afslag.status(), "Kladden er ikke gemt her", afslag.getMessage()));
  }
}
