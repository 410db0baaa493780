package dk.jobveu.adgang;

import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who sees which forløb: those who take part and have not declined, and the coordinator. */
@Component
public class Adgang {

  private final Forloebregister forloeb;
  private final Deltagelser deltagelser;

  public Adgang(Forloebregister forloeb, Deltagelser deltagelser) {
    this.forloeb = forloeb;
    this.deltagelser = deltagelser;
  }

  /** What the person may see of this forløb; throws {@link FindesIkke} when that is nothing. */
  public Indsigt til(Bruger bruger, String forloebId) {
    return sesAf(bruger, forloebId)
        .orElseThrow(
            () ->
                new FindesIkke(
                    "Forløbet "
                        + forloebId
                        + " findes ikke, eller din organisation er ikke med i det."));
  }

  /** The same, or nothing. */
  public Optional<Indsigt> sesAf(Bruger bruger, String forloebId) {
    return forloeb.find(forloebId).flatMap(f -> ses(bruger, f));
  }

  private Optional<Indsigt> ses(Bruger bruger, Forloeb f) {
    List<Deltagelse> egne =
        deltagelser.alle(f.id()).stream()
            .filter(Deltagelse::erMed)
            .filter(d -> bruger.organisationer().contains(d.aktoerId()))
            .toList();
    boolean koordinator = bruger.organisationer().contains(f.koordinator());
    return egne.isEmpty() && !koordinator
        ? Optional.empty()
        : Optional.of(new Indsigt(f, bruger, egne, koordinator));
  }

  /** The forløb of the person's organisations, newest first. */
  public List<Forloeb> egne(Bruger bruger) {
    return forloeb.med(bruger.organisationer());
  }

  /** Those of them that one of the person's organisations coordinates. */
  public List<Forloeb> koordinerede(Bruger bruger) {
    return egne(bruger).stream()
        .filter(f -> bruger.organisationer().contains(f.koordinator()))
        .toList();
  }
}
