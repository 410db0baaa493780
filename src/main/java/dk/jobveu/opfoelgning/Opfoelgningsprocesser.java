package dk.jobveu.opfoelgning;

/** The engine's long-running instances, one a person in ufaglært job. */
public interface Opfoelgningsprocesser {
  void start(Opfoelgning opfoelgning);
}
