package dk.jobveu.forloeb;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Messages to organisations; each is told of by mail as well (docs/adr/0048). */
public interface Underretninger {

  /** A message to an organisation. */
  record Underretning(
      String noegle,
      String forloebId,
      String aktoerId,
      String emne,
      String tekst,
      Instant oprettet) {

    /** Whether it asks the organisation to take part. */
    public boolean erInvitation() {
      return noegle.startsWith(INVITATION);
    }
  }

  /** How the key of an invitation begins. */
  String INVITATION = "invitation:";

  /** How the key of what tells a school how the choice of a provider went begins. */
  String UDFALD = "udbydervalg:";

  String AFSLAG = "afslag:";

  /** The key of what is told once of a no in a forløb: an organisation's, or to something else. */
  static String afslag(String forloebId, String hvis) {
    return AFSLAG + forloebId + ":" + hvis;
  }

  /** The same of an organisation that was asked again: each no of its own is told of. */
  static String afslag(String forloebId, String aktoerId, int nr) {
    return nr == 1 ? afslag(forloebId, aktoerId) : afslag(forloebId, aktoerId) + ":" + nr;
  }

  /** Queues a message once for its key, so that a repeated job does not send it twice. */
  void send(String noegle, String forloebId, String aktoerId, String emne, String tekst);

  /** Newest first. */
  List<Underretning> til(String aktoerId);

  /** The newest for any of these organisations. */
  List<Underretning> seneste(Collection<String> aktoerIds, int hoejst);

  /** Those of these keys under which a message has been queued. */
  Set<String> sendte(Collection<String> noegler);

  List<Underretning> iForloeb(String forloebId);

  /** The oldest that nobody has been told of by mail. */
  List<Underretning> ikkeIPosten(int hoejst);

  /** These lie in the outbox now. */
  void lagtIPosten(Collection<String> noegler);
}
