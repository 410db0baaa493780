package dk.jobveu.cockpit.camunda;

/** What Cockpit asks; {@code cockpit.web.Cockpitport} says by which addresses. */
public enum Kald {
  TAVLE,
  DEFINITIONER,
  ELEMENTER,
  KALDTE_TEGNINGER,
  KALDTE_DEFINITIONER,
  INSTANSER,
  INSTANS,
  TRAE,
  KALDTE,
  VARIABLER,
  FEJL,
  JOBS,
  OPGAVER,
  AABNE_OPGAVER,
  /** what a coordinator has none of */
  INGEN;

  /** Whether the answer needs the forløb at all. */
  boolean erOmForloeb() {
    return this != INGEN && this != KALDTE_TEGNINGER;
  }
}
