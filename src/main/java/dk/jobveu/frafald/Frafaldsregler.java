package dk.jobveu.frafald;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltageradgang;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Deltagerprocesser;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.faelles.Listebrud.Brud;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.faelles.Registrering;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who can leave, and who may say so. */
@Component
public class Frafaldsregler {

  static final String IKKE_I_GANG =
      "Deltageren %s er ikke i gang med kurset, så der er ikke noget at falde fra.";

  private final Deltagere deltagere;
  private final Gennemfoersler gennemfoersler;
  private final Deltagerprocesser processer;

  Frafaldsregler(Deltagere deltagere, Gennemfoersler gennemfoersler, Deltagerprocesser processer) {
    this.deltagere = deltagere;
    this.gennemfoersler = gennemfoersler;
    this.processer = processer;
  }

  /** The rules that the list breaks. */
  public List<Brud> kontroller(Registrering r, List<Frafaldsmelding> meldinger) {
    Map<String, Deltager> kendte =
        deltagere.hentKendte(
            r.forloebId(), meldinger.stream().map(Frafaldsmelding::deltagerId).toList());
    Set<String> ikkeKlar = ikkeKlar(r, meldinger);
    Listekontrol kontrol = new Listekontrol();
    for (int nr = 0; nr < meldinger.size(); nr++) {
      kontrol.raekke(nr);
      Frafaldsmelding m = meldinger.get(nr);
      kontrol.kraev(m.aarsag() != null, "aarsag", "Vælg årsagen til frafaldet.");
      kontrol.kraev(m.dato() != null, "dato", "Skriv, hvilken dag deltageren stopper.");
      kontrol.kraev(
          () ->
              kraevAdgang(
                  r,
                  Deltagere.kendt(kendte, m.deltagerId()),
                  gennemfoersler.find(r.forloebId(), m.deltagerId())));
      kontrol.kraev(
          !ikkeKlar.contains(m.deltagerId()), "deltagerId", IKKE_I_GANG.formatted(m.deltagerId()));
    }
    return kontrol.brud();
  }

  /** Those who have begun the course and are not in it any more. */
  private Set<String> ikkeKlar(Registrering r, List<Frafaldsmelding> meldinger) {
    List<String> begyndte =
        meldinger.stream()
            .map(Frafaldsmelding::deltagerId)
            .filter(Objects::nonNull)
            .filter(id -> gennemfoersler.find(r.forloebId(), id).isPresent())
            .toList();
    return new HashSet<>(
        processer.ikkeVentende(Deltagerprocesser.Besked.FRAFALD, r.forloebId(), begyndte));
  }

  private static void kraevAdgang(Registrering r, Deltager d, Optional<Gennemfoersel> g) {
    boolean skolen = g.isPresent() && g.get().uddannelsesinstitution().equals(r.organisation());
    if (!skolen) {
      Deltageradgang.kraevEget(r, d);
    }
  }
}
