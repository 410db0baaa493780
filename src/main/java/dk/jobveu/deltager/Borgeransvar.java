package dk.jobveu.deltager;

import dk.jobveu.adgang.Adgang;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.adgang.Indsigt;
import dk.jobveu.deltager.persondata.Slettede;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.IkkeTilladt;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who answers for the citizens of a forløb: the organisation on whose list they stand. It does so
 * after it has declined or handed the forløb over, too, or nobody could give insight or erase (GDPR
 * articles 15 and 17).
 */
@Component
public class Borgeransvar {

  /**
   * The list that a person answers for.
   *
   * @param ejer the person's own organisation, on whose list the citizens stand
   * @param indsigt what else the person sees of the forløb, or null when the organisation has left
   */
  public record Ansvar(Forloeb forloeb, Bruger bruger, String ejer, Indsigt indsigt) {

    public Registrering registrering(Instant tidspunkt) {
      return new Registrering(forloeb.id(), bruger.id(), ejer, null, tidspunkt);
    }
  }

  private final Adgang adgang;
  private final Forloebregister forloeb;
  private final Deltagere deltagere;
  private final Slettede slettede;

  Borgeransvar(Adgang adgang, Forloebregister forloeb, Deltagere deltagere, Slettede slettede) {
    this.adgang = adgang;
    this.forloeb = forloeb;
    this.deltagere = deltagere;
    this.slettede = slettede;
  }

  /**
   * @throws FindesIkke when none of the person's organisations takes part or has had citizens here
   * @throws IkkeTilladt when they take part, but keep no list
   */
  public Ansvar af(Bruger bruger, String forloebId) {
    Optional<Indsigt> indsigt = adgang.sesAf(bruger, forloebId);
    String ejer =
        indsigt
            .flatMap(Indsigt::deltagerliste)
            .or(() -> ejer(bruger, forloebId))
            .orElseGet(() -> adgang.til(bruger, forloebId).kraevDeltagerliste());
    Forloeb f = indsigt.map(Indsigt::forloeb).orElseGet(() -> forloeb.hent(forloebId));
    return new Ansvar(f, bruger, ejer, indsigt.orElse(null));
  }

  /** The forløb where the person's organisations still have citizens, but no list any more. */
  public List<Forloeb> efterladte(Bruger bruger) {
    return deltagere.forloebUdenListe(bruger.organisationer()).stream()
        .sorted()
        .map(forloeb::hent)
        .toList();
  }

  /** Whether there is anybody whom the person answers for. */
  public boolean gaelder(Indsigt indsigt) {
    return indsigt.deltagerliste().isPresent()
        || ejer(indsigt.bruger(), indsigt.forloebId()).isPresent();
  }

  private Optional<String> ejer(Bruger bruger, String forloebId) {
    return bruger.organisationer().stream()
        .filter(
            o ->
                !deltagere.afJobcenter(forloebId, o).isEmpty()
                    || !slettede.afJobcenter(forloebId, o).isEmpty())
        .findFirst();
  }
}
