package dk.jobveu.udbud;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.udbud.Udbud.Invitation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The rounds of a forløb, without the bids themselves. */
public interface Udbudsrunder {

  /** Writes a round with its invitations; answers that are already there stay. */
  void gemRunde(Udbud udbud);

  /** The latest round. */
  Optional<Udbud> seneste(String forloebId);

  /** The latest round that was sent; a draft of a new one does not hide it. */
  Optional<Udbud> senestSendte(String forloebId);

  /**
   * Whether a school has bid in any round that is opened; that one has bid is a secret until then.
   */
  boolean harEtAabnetTilbud(String forloebId);

  /** The latest round; throws {@link Regelbrud} when there is none. */
  default Udbud hent(String forloebId) {
    return seneste(forloebId)
        .orElseThrow(() -> new Regelbrud(null, "Der er ikke sendt noget til skolerne endnu."));
  }

  /** What a school that was asked has answered. */
  void gemSvar(Registrering r, int nr, Invitation svar);

  void gemAnbefaling(Anbefaling anbefaling);

  List<Anbefaling> anbefalinger(String forloebId, int nr);

  void gemValg(Udbydervalg valg);

  /** The decision of the latest round that has one. */
  Optional<Udbydervalg> valg(String forloebId);

  /**
   * Forløb that are going on, with a round where schools of both kinds are asked and it is not
   * decided what comes of it.
   */
  List<String> uafgjorteMed(Collection<String> skoler, Collection<String> andre);

  /** The schools that were asked in the latest round, as a collection for the model. */
  default List<String> inviteredeSkoler(String forloebId) {
    return hent(forloebId).invitationer().stream().map(Invitation::skole).toList();
  }
}
