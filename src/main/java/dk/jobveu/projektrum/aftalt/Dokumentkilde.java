package dk.jobveu.projektrum.aftalt;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.dokument.Dokument;
import java.util.List;
import java.util.Optional;

/** One kind of what is agreed. */
interface Dokumentkilde {

  /** Last part of its address. */
  String sti();

  String navn();

  /** It as this person may read it, or nothing while nobody has recorded it. */
  Optional<Dokument> af(Indsigt indsigt);

  /** The documents that this person may take out of it. */
  List<Udgave> udgaver(Indsigt indsigt);
}
