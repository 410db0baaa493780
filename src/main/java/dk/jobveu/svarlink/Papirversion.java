package dk.jobveu.svarlink;

import org.springframework.stereotype.Component;

/** Numbers signed documents that have no version of their own, such as one that is asked again. */
@Component
class Papirversion {

  private final Underskrifter underskrifter;

  Papirversion(Underskrifter underskrifter) {
    this.underskrifter = underskrifter;
  }

  int naeste(String forloebId, String noegle) {
    return 1
        + (int)
            underskrifter.alle(forloebId).stream().filter(u -> u.noegle().equals(noegle)).count();
  }
}
