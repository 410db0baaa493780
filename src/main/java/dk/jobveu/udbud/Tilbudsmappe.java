package dk.jobveu.udbud;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloebregister;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who may read which bid: a school its own, and after the opening those who choose, pay or
 * recommend; never another school, and nobody before the opening.
 */
@Component
public class Tilbudsmappe {

  private static final Set<String> KOEBERE =
      Set.of(Rolle.JOBCENTER.id(), Rolle.BRANCHORGANISATION.id(), Rolle.FAGLIG_ORGANISATION.id());

  private final Tilbudsarkiv arkiv;
  private final Udbudsrunder runder;
  private final Deltagelser deltagelser;
  private final Forloebregister forloeb;

  public Tilbudsmappe(
      Tilbudsarkiv arkiv, Udbudsrunder runder, Deltagelser deltagelser, Forloebregister forloeb) {
    this.arkiv = arkiv;
    this.runder = runder;
    this.deltagelser = deltagelser;
    this.forloeb = forloeb;
  }

  /** The bids of the latest round that this organisation may read; drafts are left out. */
  public List<Tilbud> synlige(String forloebId, String organisation) {
    return runder
        .seneste(forloebId)
        .map(
            udbud ->
                arkiv.alle(forloebId, udbud.nr()).stream()
                    .filter(Tilbud::erAfgivet)
                    .filter(
                        t ->
                            t.skole().equals(organisation)
                                || udbud.erAabnet() && erKoeber(forloebId, organisation))
                    .toList())
        .orElse(List.of());
  }

  /** What the tables said of the bids; for those who choose, after the opening. */
  public List<Tilbudsvurdering> vurderinger(String forloebId, String organisation) {
    return runder
        .seneste(forloebId)
        .filter(udbud -> udbud.erAabnet() && erKoeber(forloebId, organisation))
        .map(udbud -> arkiv.vurderinger(forloebId, udbud.nr()))
        .orElse(List.of());
  }

  private boolean erKoeber(String forloebId, String organisation) {
    return Stream.concat(
            Stream.of(forloeb.hent(forloebId).koordinator()),
            deltagelser.alle(forloebId).stream()
                .filter(d -> d.erMed() && KOEBERE.contains(d.rolle()))
                .map(d -> d.aktoerId()))
        .anyMatch(id -> id.equals(organisation));
  }
}
