package dk.jobveu.opfoelgning;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Listebrud.Brud;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Citizens give or withdraw their consent to be contacted; their own job centre registers it. */
@Brugstilfaelde
public class RegistrerSamtykke {

  private final Opfoelgningsregister register;

  RegistrerSamtykke(Opfoelgningsregister register) {
    this.register = register;
  }

  /** Registers all or none. */
  public void registrerSamtykker(Registrering r, List<Samtykke> samtykker) {
    Listekontrol.afvis(kontroller(r, samtykker));
    Map<String, Opfoelgning> kendte = kendte(r);
    register.gemOpfoelgninger(
        r, samtykker.stream().map(s -> kendte.get(s.deltagerId()).medSamtykke(s.givet())).toList());
  }

  /** The rules that the list breaks. */
  public List<Brud> kontroller(Registrering r, List<Samtykke> samtykker) {
    Map<String, Opfoelgning> kendte = kendte(r);
    Listekontrol kontrol = new Listekontrol();
    for (int nr = 0; nr < samtykker.size(); nr++) {
      kontrol.raekke(nr);
      String deltagerId = samtykker.get(nr).deltagerId();
      kontrol.kraev(() -> kraevAaben(r, deltagerId, kendte.get(deltagerId)));
    }
    return kontrol.brud();
  }

  private Map<String, Opfoelgning> kendte(Registrering r) {
    return register.iForloeb(r.forloebId()).stream()
        .collect(Collectors.toMap(Opfoelgning::deltagerId, Function.identity()));
  }

  private static void kraevAaben(Registrering r, String deltagerId, Opfoelgning fundet) {
    Opfoelgning o = Opfoelgningsregister.kendt(Optional.ofNullable(fundet), deltagerId);
    if (Opfoelgningsgang.egen(r, o, Opfoelgning::jobcenter).stand().lukketDen() != null) {
      throw new Regelbrud(
          "deltagerId", "Opfølgningen på " + deltagerId + " er allerede afsluttet.");
    }
  }
}
