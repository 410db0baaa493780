package dk.jobveu.aktoer.camunda;

import dk.jobveu.aktoer.Medlemskab;
import dk.jobveu.aktoer.Medlemskaber;
import dk.jobveu.aktoer.Medlemskaber.Gaeldende;
import dk.jobveu.aktoer.Tilhoersforhold;
import dk.jobveu.faelles.web.Anmodning;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.stereotype.Component;

/**
 * The groups a user has now, asked once a request (issue 3, row 5): whoever is taken out of an
 * organisation loses it at the next click and not at the next log-in. An organisation that is no
 * longer active counts for nobody; one that has been merged counts for the people of the other,
 * here and in the engine, which asks here too.
 */
@Component
public class Gruppeopslag implements Tilhoersforhold {

  /** The group of those who look after the models; an administrator puts people in it. */
  public static final String PROCESDESIGNERE = "procesdesigner";

  private static final String HUSKET = Gruppeopslag.class.getName() + ".";

  private final Medlemskaber medlemskaber;

  public Gruppeopslag(Medlemskaber medlemskaber) {
    this.medlemskaber = medlemskaber;
  }

  /** Ids of the user's groups: organisations and roles. */
  public List<String> grupper(String bruger) {
    return medlemskaber(bruger).stream().map(Medlemskab::gruppe).toList();
  }

  @Override
  public Set<String> organisationer(String bruger) {
    return medlemskaber(bruger).stream()
        .filter(Medlemskab::erOrganisation)
        .map(Medlemskab::gruppe)
        .collect(Collectors.toSet());
  }

  @Override
  public Set<String> styrer(String bruger) {
    return medlemskaber(bruger).stream()
        .filter(Medlemskab::administrator)
        .map(Medlemskab::gruppe)
        .collect(Collectors.toSet());
  }

  /** Whether one of the user's organisations coordinates any forløb. */
  public boolean koordinerer(String bruger) {
    return medlemskaber(bruger).stream().anyMatch(Medlemskab::koordinerer);
  }

  @Override
  public boolean erDriftsfolk(String bruger) {
    return grupper(bruger).contains(Groups.CAMUNDA_ADMIN);
  }

  /** Whether the person looks after the models: a designer or an operator. */
  public boolean maaDesigne(String bruger) {
    return erDriftsfolk(bruger) || grupper(bruger).contains(PROCESDESIGNERE);
  }

  /** Whether it is known that nobody is denied anything; false when that must still be asked. */
  public boolean ingenNaegtet(String bruger) {
    return gaeldende(bruger).ingenNaegtet();
  }

  private List<Medlemskab> medlemskaber(String bruger) {
    return gaeldende(bruger).alle();
  }

  /** The log-in has read it in the same row as the session. */
  public void kendt(String bruger, Gaeldende fundet) {
    Anmodning.husk(HUSKET + bruger, () -> kunGaeldende(fundet));
  }

  private Gaeldende gaeldende(String bruger) {
    return Anmodning.husk(HUSKET + bruger, () -> kunGaeldende(medlemskaber.gaeldende(bruger)));
  }

  private static Gaeldende kunGaeldende(Gaeldende fundet) {
    return new Gaeldende(gaeldende(fundet.alle()), fundet.ingenNaegtet());
  }

  /** Without inactive organisations, and without roles that the person had only through them. */
  private static List<Medlemskab> gaeldende(List<Medlemskab> alle) {
    Set<String> roller =
        alle.stream()
            .filter(Medlemskab::aktiv)
            .map(Medlemskab::rolle)
            .collect(Collectors.toCollection(HashSet::new));
    Set<String> tabte =
        alle.stream()
            .filter(m -> !m.aktiv() && !roller.contains(m.rolle()))
            .map(Medlemskab::rolle)
            .collect(Collectors.toSet());
    return alle.stream().filter(m -> m.aktiv() && !tabte.contains(m.gruppe())).toList();
  }
}
