package dk.jobveu.hold;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.screening.Udvalgtvidne;
import org.springframework.stereotype.Component;

/** Whoever is selected while the classes run gets a place, or the coordinator is asked. */
@Component
class Udvalgtfordeling implements Udvalgtvidne {

  private final Holdregister register;
  private final Udvalgte udvalgte;
  private final Fordeling fordeling;
  private final Holdprocesser processer;

  Udvalgtfordeling(
      Holdregister register, Udvalgte udvalgte, Fordeling fordeling, Holdprocesser processer) {
    this.register = register;
    this.udvalgte = udvalgte;
    this.fordeling = fordeling;
    this.processer = processer;
  }

  @Override
  public void udvalgteErAendret(Registrering r) {
    if (!processer.erIGang(r.forloebId()) || udvalgte.udenPlads(r.forloebId()).isEmpty()) {
      return;
    }
    boolean kanBegynde =
        register.planlagte(r.forloebId()).stream()
            .anyMatch(
                h ->
                    register
                        .find(r.forloebId(), h.nr())
                        .filter(o -> o.status().erSlut())
                        .isEmpty());
    if (!kanBegynde) {
      throw new Regelbrud(
          null, "Kurset er slut, så ingen flere kan udvælges. Vælg et andet resultat.");
    }
    fordeling.fordel(r);
  }
}
