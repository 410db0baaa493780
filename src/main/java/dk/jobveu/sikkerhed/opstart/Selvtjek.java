package dk.jobveu.sikkerhed.opstart;

import java.util.List;

/**
 * One condition that must hold before the system starts. A bean of this type is asked once the
 * engine is built, before the port opens and before the first job runs.
 */
@FunctionalInterface
public interface Selvtjek {

  /** What is wrong; empty when all is well. Reads only, so that a refused start changes nothing. */
  List<Mangel> mangler();
}
