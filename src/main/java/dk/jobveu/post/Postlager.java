package dk.jobveu.post;

import dk.jobveu.post.Forsendelse.Tilstand;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The letters and where each of them has come. Every change is a transaction of its own. */
public interface Postlager {

  /** A letter to an address, as it is sent. */
  record Klar(Brev brev, Forsendelse forsendelse) {}

  /**
   * A letter with what became of it, an entry an address.
   *
   * @param fordelt whether it has got its addresses
   */
  record Post(Brev brev, boolean fordelt, List<Forsendelse> forsendelser) {

    /** Whether it has not reached everybody and nobody tries any more. */
    public boolean opgivet() {
      return forsendelser.stream().anyMatch(f -> f.tilstand() == Tilstand.OPGIVET);
    }
  }

  /**
   * Addresses the letters that were written since and have not been yet. One node at a time; the
   * others find nothing.
   *
   * @return how many
   */
  int fordel(Instant skrevetEfter, Instant nu);

  /**
   * The letter that has waited longest, for this node alone until then: whoever is killed meanwhile
   * leaves it to the next.
   */
  Optional<Klar> tag(Instant nu, Instant alene);

  void sendt(Klar klar, Instant nu);

  /**
   * @param igen when to try again, or null to give up
   */
  void mislykkedes(Klar klar, Instant igen, Instant nu);

  /**
   * Those that were given up are tried again from the beginning.
   *
   * @return how many
   */
  int proevIgen(Instant nu);

  /** How many that are not taken up any more. */
  int opgivne();

  /** The forløb under way that have any of those. */
  Set<String> forloebMedOpgivne();

  /** A letter that waits for its reader's weekly one. */
  record Ventende(String id, String bruger, String emne, String forloebId) {}

  /** Those that were written before, in the order of their readers, the oldest first. */
  List<Ventende> ventende(Instant skrevetFoer);

  /** They went with the weekly letter. */
  void samlet(Collection<String> ider, Instant nu);

  /** The newest first. */
  List<Post> seneste(int hoejst);

  /** The newest of what these people and organisations have been told. */
  List<Post> til(String bruger, Collection<String> organisationer, int hoejst);

  List<Post> iForloeb(String forloebId);

  /**
   * Deletes letters that were written before, with all that became of them; never those of a forløb
   * that runs.
   *
   * @return how many
   */
  int slet(Instant skrevetFoer);
}
