package dk.jobveu.svarlink;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.behov.Virksomheder;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who sends links: whoever has the task, and the coordinator of the forløb. They see theirs, and
 * the coordinator all.
 */
@Component
class Linkret {

  private final Svaropgaver opgaver;
  private final Virksomheder virksomheder;

  Linkret(Svaropgaver opgaver, Virksomheder virksomheder) {
    this.opgaver = opgaver;
    this.virksomheder = virksomheder;
  }

  /** What this person may let others answer. */
  List<Svaropgave> opgaver(Indsigt indsigt) {
    return Stream.concat(
            opgaver.aabne(indsigt.forloebId()).stream(), tilbagetraekninger(indsigt).stream())
        .filter(o -> maa(indsigt, o.organisation()))
        .toList();
  }

  /** As on its own page, it is the coordinator's to let a company withdraw. */
  private List<Svaropgave> tilbagetraekninger(Indsigt indsigt) {
    return indsigt.erKoordinator() && indsigt.erIGang()
        ? virksomheder.tilkendegivne(indsigt.forloebId()).stream()
            .map(
                v ->
                    new Svaropgave(
                        null, Formaal.TILBAGETRAEKNING, indsigt.forloeb().koordinator(), v.id()))
            .toList()
        : List.of();
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
