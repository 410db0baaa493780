package dk.jobveu.adgang.web;

import dk.jobveu.adgang.Adgang;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Tilhoersforhold;
import dk.jobveu.aktoer.camunda.AktuelBruger;
import java.util.List;
import org.springframework.stereotype.Component;

/** The logged-in person as the use cases know them. */
@Component
public class Login {

  private final AktuelBruger bruger;
  private final Adgang adgang;
  private final Tilhoersforhold tilhoersforhold;

  Login(AktuelBruger bruger, Adgang adgang, Tilhoersforhold tilhoersforhold) {
    this.tilhoersforhold = tilhoersforhold;
    this.bruger = bruger;
    this.adgang = adgang;
  }

  public Bruger bruger() {
    return new Bruger(bruger.id(), bruger.organisationer());
  }

  /** What this person may see of the forløb; asked anew at every request. */
  public Indsigt indsigt(String forloebId) {
    return adgang.til(bruger(), forloebId);
  }

  /** The organisations whose people this person lets in and out, in the order of their ids. */
  List<String> styrer() {
    return tilhoersforhold.styrer(bruger.id()).stream().sorted().toList();
  }

  boolean harGruppe(String gruppe) {
    return bruger.grupper().contains(gruppe);
  }
}
