package dk.jobveu.svarlink;

import dk.jobveu.adgang.Indsigt;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who sends links: whoever has the task, and the coordinator of the forløb. They see theirs, and
 * the coordinator all but the closed ones.
 */
@Component
class Linkret {

  private final Svaropgaver opgaver;
  private final List<Svarsag> sager;

  Linkret(Svaropgaver opgaver, List<Svarsag> sager) {
    this.opgaver = opgaver;
    this.sager = sager;
  }

  /** What this person may let others answer. */
  List<Svaropgave> opgaver(Indsigt indsigt) {
    return Stream.concat(
            opgaver.aabne(indsigt.forloebId()).stream(),
            sager.stream().flatMap(s -> s.udenOpgave(indsigt).stream()))
        .filter(o -> maa(indsigt, o.formaal(), o.organisation()))
        .toList();
  }

  boolean maa(Indsigt indsigt, Svarlink link) {
    return maa(indsigt, link.formaal(), link.registrering().organisation());
  }

  boolean maa(Indsigt indsigt, Formaal formaal, String organisation) {
    return indsigt.erKoordinator() && !formaal.erLukket()
        || indsigt.bruger().organisationer().contains(organisation);
  }

  /** For which organisation the person sends it: the one whose task it is, when it is the own. */
  String afsender(Indsigt indsigt, Svaropgave opgave) {
    return indsigt.bruger().organisationer().contains(opgave.organisation())
        ? opgave.organisation()
        : indsigt.organisation();
  }
}
