package dk.jobveu.projektrum;

import dk.jobveu.adgang.Adgang;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.IkkeTilladt;
import dk.jobveu.laering.Laeringsarkiv;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may begin a copy of a forløb: those who can coordinate, and see it or its case. */
@Component
public class Kopiret {

  private static final Set<String> KAN_KOORDINERE =
      Set.of(Rolle.KOORDINATOR.id(), Rolle.JOBCENTER.id());

  private final Adgang adgang;
  private final Aktoerer aktoerer;
  private final Laeringsarkiv arkiv;

  Kopiret(Adgang adgang, Aktoerer aktoerer, Laeringsarkiv arkiv) {
    this.adgang = adgang;
    this.aktoerer = aktoerer;
    this.arkiv = arkiv;
  }

  /** The person's organisation that can coordinate a forløb. */
  public Optional<String> koordinator(Bruger bruger) {
    return bruger.organisationer().stream()
        .filter(
            o -> aktoerer.find(o).map(Aktoer::rolle).filter(KAN_KOORDINERE::contains).isPresent())
        .findFirst();
  }

  /** Throws {@link FindesIkke} or {@link IkkeTilladt} when the person may not copy it. */
  public String kraevRet(Bruger bruger, String kilde) {
    if (!arkiv.erICasebanken(kilde)) {
      adgang.til(bruger, kilde);
    }
    return koordinator(bruger)
        .orElseThrow(
            () -> new IkkeTilladt("Kun koordinatorer og jobcentre kan begynde et forløb."));
  }
}
