package dk.jobveu.konto;

import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Forloebstatus;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What would be left hanging without an organisation. */
@Component
class Haengepartier {

  private static final Set<Forloebstatus> IKKE_SLUT =
      Set.of(Forloebstatus.IGANGVAERENDE, Forloebstatus.VENTELISTE);

  private final Konti konti;
  private final Forloebregister register;
  private final Deltagelser deltagelser;

  Haengepartier(Konti konti, Forloebregister register, Deltagelser deltagelser) {
    this.konti = konti;
    this.register = register;
    this.deltagelser = deltagelser;
  }

  long opgaver(String organisation) {
    return konti.aabneOpgaver(organisation);
  }

  /** Numbers of the forløb that are not over and that it coordinates or has not declined. */
  List<String> forloeb(String organisation) {
    return register.med(List.of(organisation)).stream()
        .filter(f -> IKKE_SLUT.contains(f.status()))
        .filter(
            f ->
                organisation.equals(f.koordinator())
                    || deltagelser.alle(f.id()).stream()
                        .anyMatch(d -> d.aktoerId().equals(organisation) && d.erMed()))
        .map(Forloeb::id)
        .toList();
  }
}
