package dk.jobveu.sikkerhed.opstart;

/**
 * Another way to become an administrator than to be a member of the engine's own group: log-in by
 * OpenID Connect implements it when a claim gives that group.
 */
@FunctionalInterface
public interface Administratorkilde {

  /** Whether somebody can log in as administrator this way, as far as the settings tell. */
  boolean giverAdministrator();
}
