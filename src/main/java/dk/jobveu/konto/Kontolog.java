package dk.jobveu.konto;

import java.time.Instant;
import java.util.List;

/** Who has let whom in and out. */
public interface Kontolog {

  void skriv(Kontohaendelse haendelse);

  /** The organisation's newest lines. */
  List<Kontohaendelse> seneste(String aktoer, int hoejst);

  /** Deletes lines older than this, and invitations that ended then; how many lines. */
  int sletFoer(Instant foer);
}
