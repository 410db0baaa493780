package dk.jobveu.faelles.web;

import java.util.Map;

/** An exception that carries what the person is to be told, as problem details in Danish. */
public interface Sigelig {

  /** The whole problem (RFC 9457), status included. */
  Map<String, Object> problem();

  /** The first such exception in the chain of causes, or null. */
  static Sigelig i(Throwable fejl) {
    Throwable t = fejl;
    for (int n = 0; t != null && n < 30; n++) {
      if (t instanceof Sigelig sigelig) {
        return sigelig;
      }
      t = t.getCause() == t ? null : t.getCause();
    }
    return null;
  }
}
