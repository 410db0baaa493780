package dk.jobveu.moede;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Valg;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloebregister;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Organisations as options in a form. */
@Component
public class Organisationsvalg {

  private final Aktoerer aktoerer;
  private final Deltagelser deltagelser;
  private final Forloebregister forloeb;

  public Organisationsvalg(Aktoerer aktoerer, Deltagelser deltagelser, Forloebregister forloeb) {
    this.aktoerer = aktoerer;
    this.deltagelser = deltagelser;
    this.forloeb = forloeb;
  }

  /** Those that take part in the forløb. */
  public List<Valg> iForloeb(String forloebId) {
    return aktoerer.efterNavn(ids(forloebId).toList()).stream()
        .map(id -> new Valg(id, aktoerer.navn(id)))
        .toList();
  }

  /** The same by their ids, the coordinator first. */
  public Stream<String> ids(String forloebId) {
    return Stream.concat(
            Stream.of(forloeb.hent(forloebId).koordinator()),
            deltagelser.alle(forloebId).stream()
                .filter(Deltagelse::erMed)
                .map(Deltagelse::aktoerId))
        .distinct();
  }
}
