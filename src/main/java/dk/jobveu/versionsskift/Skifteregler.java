package dk.jobveu.versionsskift;

import dk.jobveu.modeller.Godkendelse;

/** Who may move what is going on: as for models that are put up. */
final class Skifteregler {

  private Skifteregler() {}

  static boolean maaUdfoere(Godkendelse godkendelse, Versionsskift s, String bruger) {
    return godkendelse.kraeves()
        ? s.erSendt() && !s.bruger().equals(bruger)
        : s.bruger().equals(bruger) || s.erSendt();
  }
}
