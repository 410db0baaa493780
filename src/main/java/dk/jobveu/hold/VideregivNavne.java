package dk.jobveu.hold;

import dk.jobveu.deltager.Kontaktbog;
import dk.jobveu.deltager.Kontaktoplysning;
import dk.jobveu.deltager.Navnegrundlag;
import dk.jobveu.deltager.Navnevideregivelse;
import dk.jobveu.deltager.Navnevideregivelser;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Listebrud.Brud;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.faelles.Registrering;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * With the enrolment a job centre passes the names of its own on to the school of the class, by a
 * right that is recorded (R-5.11, docs/adr/0037); and takes back what it no longer passes on.
 */
@Brugstilfaelde
public class VideregivNavne {

  private final Navnevideregivelser videregivelser;
  private final Kontaktbog kontaktbog;
  private final Holdskole holdskole;
  private final Holdregister register;

  VideregivNavne(
      Navnevideregivelser videregivelser,
      Kontaktbog kontaktbog,
      Holdskole holdskole,
      Holdregister register) {
    this.videregivelser = videregivelser;
    this.kontaktbog = kontaktbog;
    this.holdskole = holdskole;
    this.register = register;
  }

  /** What was passed on for the same school by the same right stays as it was recorded. */
  public void videregiv(Registrering r, List<Navnevalg> valg) {
    Listekontrol.afvis(kontroller(r, valg));
    Map<String, String> skoler = holdskole.skoler(r.forloebId());
    Map<String, Navnevideregivelse> gaeldende =
        videregivelser.gaeldende(r.forloebId(), r.organisation()).stream()
            .collect(Collectors.toMap(Navnevideregivelse::deltagerId, v -> v));
    List<Navnevalg> aendrede =
        valg.stream()
            .filter(Navnevalg::svaret)
            .filter(v -> !staar(gaeldende.get(v.deltagerId()), v, skoler.get(v.deltagerId())))
            .toList();
    videregivelser.ophoer(r, aendrede.stream().map(Navnevalg::deltagerId).toList());
    videregivelser.giv(
        aendrede.stream()
            .filter(v -> v.grundlag() != null)
            .map(
                v ->
                    Navnevideregivelse.ny(
                        r, v.deltagerId(), skoler.get(v.deltagerId()), v.grundlag()))
            .toList());
  }

  private static boolean staar(Navnevideregivelse foer, Navnevalg nu, String skole) {
    Navnegrundlag grundlag = foer == null ? null : foer.grundlag();
    return grundlag == nu.grundlag()
        && (foer == null || foer.uddannelsesinstitution().equals(skole));
  }

  /** The rules that the list breaks. */
  public List<Brud> kontroller(Registrering r, List<Navnevalg> valg) {
    Set<String> medNavn =
        kontaktbog.forJobcenter(r.forloebId(), r.organisation()).stream()
            .map(Kontaktoplysning::deltagerId)
            .collect(Collectors.toSet());
    boolean udenSkole = register.planlagte(r.forloebId()).isEmpty();
    Listekontrol kontrol = new Listekontrol();
    for (int nr = 0; nr < valg.size(); nr++) {
      kontrol.raekke(nr);
      Navnevalg v = valg.get(nr);
      boolean gives = v.grundlag() != null;
      kontrol.kraev(
          !gives || medNavn.contains(v.deltagerId()),
          "navnTilSkolen",
          "I har ikke skrevet, hvad %s hedder. Skriv navnet på listen Deltagere først, eller vælg nej."
              .formatted(v.deltagerId()));
      kontrol.kraev(
          !gives || !udenSkole,
          "navnTilSkolen",
          "Der er ikke valgt en skole endnu. Vælg nej, og giv navnet, når der er.");
    }
    return kontrol.brud();
  }
}
