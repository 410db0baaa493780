package dk.jobveu.referencedata.csv;

import dk.jobveu.referencedata.Referencedata;
import org.springframework.core.io.ResourceLoader;

/** Lets tests read reference data from a folder of their own. */
public final class Testadgang {

  private Testadgang() {}

  public static Referencedata laes(ResourceLoader ressourcer, String placering) {
    return new CsvReferencedata(ressourcer, placering);
  }
}
