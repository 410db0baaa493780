package dk.jobveu.svarlink;

import dk.jobveu.adgang.Indsigt;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Who sends links: whoever has the task, and the coordinator of the forløb. They see theirs, and
 * the coordinator all.
 */
@Component
class Linkret {

  private final Svaropgaver opgaver;

  Linkret(Svaropgaver opgaver) {
    this.opgaver = opgaver;
  }

  /** The open tasks that this person may let others answer. */
  List<Svaropgave> opgaver(Indsigt indsigt) {
    return opgaver.aabne(indsigt.forloebId()).stream()
        .filter(o -> maa(indsigt, o.organisation()))
        .toList();
  }

  boolean maa(Indsigt indsigt, String organisation) {
    return indsigt.erKoordinator() || indsigt.bruger().organisationer().contains(organisation);
  }

  /** For which organisation the person sends it: the one whose task it is, when it is the own. */
  String afsender(Indsigt indsigt, Svaropgave opgave) {
    return indsigt.bruger().organisationer().contains(opgave.organisation())
        ? opgave.organisation()
        : indsigt.organisation();
  }
}
