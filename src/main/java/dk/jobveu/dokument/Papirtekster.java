package dk.jobveu.dokument;

import dk.jobveu.faelles.Datoer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines around a document's sections, the same in each kind of file. */
final class Papirtekster {

  private Papirtekster() {}

  /** What the file calls itself, for instance Partsaftale, version 2 – FO-1. */
  static String titel(Papir p) {
    return kort(p) + " – " + p.forloebId();
  }

  /** At the foot of every page. */
  static String fod(Papir p) {
    return samlet(Stream.of(kort(p), Datoer.tekst(p.dato())), ", ");
  }

  /** Below the title: version, where it stands, by whom and when. */
  static String om(Papir p) {
    return samlet(
        Stream.of(
            p.version() == null ? null : "Version " + p.version(),
            p.status(),
            p.udsteder(),
            Datoer.tekst(p.dato())),
        " · ");
  }

  /** At the head of every page. */
  static String hoved(Papir p) {
    return p.forloebId() + " · " + p.forloebtitel();
  }

  private static String kort(Papir p) {
    return p.version() == null ? p.titel() : p.titel() + ", version " + p.version();
  }

  private static String samlet(Stream<String> dele, String mellem) {
    List<String> sagt = dele.filter(Objects::nonNull).filter(d -> !d.isBlank()).toList();
    return sagt.stream().collect(Collectors.joining(mellem));
  }
}
