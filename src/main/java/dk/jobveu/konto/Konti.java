package dk.jobveu.konto;

import java.util.List;
import java.util.Map;

/** The users as the engine keeps them. */
public interface Konti {

  /** A user; {@code harKode} says whether one can log in with a password. */
  record Bruger(String id, String navn, boolean harKode) {}

  /** The members of an organisation in the order of their names. */
  List<Bruger> i(String organisation);

  /** Whether a user or a group has this id, in any letter case. */
  boolean optaget(String id);

  /** Creates a user without a password as a member of the organisation and of its role. */
  void opret(String id, String navn, String organisation);

  /** Takes the user out of the organisation, and of its role unless another one gives it. */
  void meldUd(String id, String organisation);

  /** Moves all members of an organisation to another one with the same role; who they were. */
  List<String> flyt(String fra, String til);

  /** Whether the user is a member of this organisation. */
  boolean erI(String id, String organisation);

  /** The same, and of nothing else that gives a right. */
  boolean erKunI(String id, String organisation);

  /** Whether the user is in no group any more. */
  boolean erUdenGrupper(String id);

  /** What is wrong with a new password, as Danish sentences; none when it can be used. */
  List<String> kodefejl(String id, String kode);

  /** Whether this is the user's password; a wrong one is counted. */
  boolean passer(String id, String kode);

  /** Whether the user can log in with a password. */
  boolean harKode(String id);

  void saetKode(String id, String kode);

  /** How many open tasks of these organisations each of their people has taken. */
  Map<String, Long> tagne(List<String> organisationer);

  /** Gives those of the user back to the organisations; how many there were. */
  int givTilbage(String id, List<String> organisationer);

  /** Open tasks that the organisations may take or have taken. */
  long aabneOpgaver(List<String> organisationer);
}
