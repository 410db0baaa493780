package dk.jobveu.opfoelgning;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Listebrud.Brud;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.faelles.Registrering;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The job centre records at any time that somebody changed from one ufaglært job to another. */
@Brugstilfaelde
public class RegistrerJobskifte {

  /** Whose job it is about. */
  public record Nyt(String deltagerId, Jobskifte skifte) {}

  private final Opfoelgningsregister register;
  private final Opfoelgningsgang gang;

  RegistrerJobskifte(Opfoelgningsregister register, Opfoelgningsgang gang) {
    this.register = register;
    this.gang = gang;
  }

  /**
   * Records all or none; when somebody looks next stays, since whoever looks asks again how long.
   *
   * @param nye in the order of a list, with null where nothing is new
   */
  public void registrer(Registrering r, List<Nyt> nye) {
    Listekontrol.afvis(kontroller(r, nye));
    Map<String, Opfoelgning> kendte = kendte(r);
    register.gemOpfoelgninger(
        r,
        nye.stream()
            .filter(Objects::nonNull)
            .map(n -> gang.skiftet(r, kendte.get(n.deltagerId()), n.skifte()))
            .toList());
  }

  /** The rules that the list breaks. */
  public List<Brud> kontroller(Registrering r, List<Nyt> nye) {
    Map<String, Opfoelgning> kendte = kendte(r);
    Listekontrol kontrol = new Listekontrol();
    for (int nr = 0; nr < nye.size(); nr++) {
      Nyt ny = nye.get(nr);
      if (ny != null && kendte.containsKey(ny.deltagerId())) {
        kontrol.raekke(nr);
        kontrol.kraev(() -> ny.skifte().paa(kendte.get(ny.deltagerId()), gang.idag()));
      }
    }
    return kontrol.brud();
  }

  private Map<String, Opfoelgning> kendte(Registrering r) {
    return register.iForloeb(r.forloebId()).stream()
        .collect(Collectors.toMap(Opfoelgning::deltagerId, Function.identity()));
  }
}
