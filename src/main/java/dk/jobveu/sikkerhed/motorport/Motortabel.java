package dk.jobveu.sikkerhed.motorport;

import dk.jobveu.sikkerhed.motorport.Motorregel.Kreds;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that somebody who is not an operator may ask of the engine over HTTP; what is not here
 * is refused. It is what Tasklist, Cockpit for a coordinator and the case player call, and reading
 * one's own tasks. What each call shows is narrowed further by the engine's authorisations.
 */
final class Motortabel {

  private static final List<Motorregel> REGLER =
      """
      ALLE    GET     engine
      ALLE    GET     identity/groups
      ALLE    GET     identity/password-policy
      ALLE    GET     user/*/profile
      ALLE    GET     authorization/check
      ALLE    GET     filter
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
      ALLE    GET     /tasklist/plugin/tasklistPlugins/static/app/*
      ALLE    GET     /welcome/plugin/welcomePlugins/static/app/*
      COCKPIT GET     /cockpit/plugin/cockpitPlugins/static/app/*
      COCKPIT GET     history/process-instance/*
      COCKPIT POST    process-instance
      COCKPIT POST    process-instance/count
      COCKPIT GET     process-instance
      COCKPIT GET     process-instance/count
      COCKPIT GET     process-instance/*
      COCKPIT GET     process-instance/*/activity-instances
      COCKPIT GET     process-definition/statistics
      COCKPIT GET     process-definition/*/statistics
      COCKPIT GET     process-definition/*/static-called-process-definitions
      COCKPIT GET     /cockpit/plugin/base/default/process-definition/statistics
      COCKPIT GET     /cockpit/plugin/base/default/process-definition/statistics-count
      COCKPIT POST    /cockpit/plugin/base/default/process-instance
      COCKPIT POST    /cockpit/plugin/base/default/process-instance/count
      COCKPIT POST    /cockpit/plugin/base/default/process-definition/*/called-process-definitions
      COCKPIT POST    /cockpit/plugin/base/default/process-instance/*/called-process-instances
      COCKPIT POST    variable-instance
      COCKPIT POST    variable-instance/count
      COCKPIT GET     job-definition
      COCKPIT GET     case-definition/count
      COCKPIT GET     decision-requirements-definition
      COCKPIT GET     decision-requirements-definition/count
      COCKPIT GET     decision-definition
      COCKPIT GET     decision-definition/count
      COCKPIT GET     decision-definition/*
      COCKPIT GET     decision-definition/*/xml
      """
          .lines()
          .map(Motorregel::af)
          .toList();

  private Motortabel() {}

  static List<Motorregel> regler() {
    return REGLER;
  }

  /** The line that lets this call through for somebody in these circles, or nothing. */
  static Optional<Motorregel> find(Set<Kreds> kredse, String metode, String resurse) {
    return REGLER.stream()
        .filter(r -> kredse.contains(r.kreds()) && r.passer(metode, resurse))
        .findFirst();
  }
}
