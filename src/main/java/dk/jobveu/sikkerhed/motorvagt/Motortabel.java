package dk.jobveu.sikkerhed.motorvagt;

import java.util.List;
import java.util.Optional;

/**
 * Everything that somebody who is not an operator may ask of the engine over HTTP; what is not here
 * is refused. It is what Tasklist and the case player call, and reading one's own tasks; what
 * Cockpit asks for a coordinator is answered before it comes here (docs/adr/0032). What each call
 * shows is narrowed further by the engine's authorisations.
 */
final class Motortabel {

  private static final List<Motorregel> REGLER =
      """
      ALLE    GET     engine
      OMSIG   GET     identity/groups
      ALLE    GET     identity/password-policy
      ALLE    GET     user/*/profile
      EGEN    PUT     user/*/profile
      EGEN    PUT     user/*/credentials
      ALLE    GET     authorization/check
      ALLE    GET     filter
      ALLE    OPTIONS filter
      ALLE    GET     filter/count
      ALLE    GET     filter/*
      ALLE    GET     filter/*/list
      ALLE    POST    filter/*/list
      ALLE    GET     filter/*/count
      ALLE    POST    filter/*/count
      ALLE    GET     task
      ALLE    POST    task
      ALLE    GET     task/count
      ALLE    POST    task/count
      ALLE    GET     task/*
      ALLE    GET     task/*/form
      ALLE    GET     task/*/form-variables
      ALLE    GET     task/*/variables
      ALLE    GET     task/*/deployed-form
      ALLE    GET     task/*/identity-links
      SELV    POST    task/*/claim
      ALLE    POST    task/*/unclaim
      ALLE    POST    task/*/complete
      ALLE    POST    task/*/submit-form
      ALLE    GET     process-definition
      ALLE    GET     process-definition/count
      ALLE    GET     process-definition/*
      ALLE    GET     process-definition/*/xml
      ALLE    GET     process-definition/*/startForm
      ALLE    GET     process-definition/*/form-variables
      ALLE    GET     process-definition/*/deployed-start-form
      ALLE    POST    process-definition/*/start
      ALLE    POST    process-definition/*/submit-form
      ALLE    GET     process-definition/key/*
      ALLE    GET     process-definition/key/*/xml
      ALLE    GET     process-definition/key/*/startForm
      ALLE    GET     process-definition/key/*/form-variables
      ALLE    GET     process-definition/key/*/deployed-start-form
      ALLE    POST    process-definition/key/*/start
      ALLE    POST    process-definition/key/*/submit-form
      ALLE    GET     /admin/auth/user/*
      ALLE    POST    /admin/auth/user/*/logout
      ALLE    POST    /opgaver/kort
      ALLE    GET     /opgaver/naeste/*
      ALLE    GET     /opgaver/antal
      ALLE    POST    /opgaver/fundne
      ALLE    GET     /opgave/*/kladde
      ALLE    GET     /opgave/*/blad
      ALLE    PUT     /opgave/*/kladde
      ALLE    DELETE  /opgave/*/kladde
      ALLE    GET     /start/*/kladde
      ALLE    PUT     /start/*/kladde
      ALLE    DELETE  /start/*/kladde
      ALLE    GET     /cockpit/plugin/cockpitPlugins/static/app/*
      ALLE    GET     /tasklist/plugin/tasklistPlugins/static/app/*
      ALLE    GET     /welcome/plugin/welcomePlugins/static/app/*
      """
          .lines()
          .map(Motorregel::af)
          .toList();

  private Motortabel() {}

  static List<Motorregel> regler() {
    return REGLER;
  }

  /** The line that lets this call through, or nothing. */
  static Optional<Motorregel> find(String metode, String resurse) {
    return REGLER.stream().filter(r -> r.passer(metode, resurse)).findFirst();
  }
}
