package dk.jobveu.konto;

import java.util.Set;

/** Those who let colleagues into their own organisation, and out of it. */
public interface Lokaladministratorer {

  Set<String> i(String organisation);

  void udpeg(String organisation, String bruger);

  /** False when the user was none. */
  boolean fratag(String organisation, String bruger);
}
