package dk.jobveu.frafald;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltageradgang;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Deltagerprocesser;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.deltager.OmDeltager;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Listebrud.Brud;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.faelles.Registrering;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The jobcenter or the school registers those who leave, many at once. */
@Brugstilfaelde
public class RegistrerFrafald {

  private static final String IKKE_I_GANG =
      "Deltageren %s er ikke i gang med kurset, så der er ikke noget at falde fra.";

  private final Deltagere deltagere;
  private final Gennemfoersler gennemfoersler;
  private final Frafaldsregister register;
  private final VurderFrafald vurderFrafald;
  private final Deltagerprocesser processer;

  public RegistrerFrafald(
      Deltagere deltagere,
      Gennemfoersler gennemfoersler,
      Frafaldsregister register,
      VurderFrafald vurderFrafald,
      Deltagerprocesser processer) {
    this.deltagere = deltagere;
    this.gennemfoersler = gennemfoersler;
    this.register = register;
    this.vurderFrafald = vurderFrafald;
    this.processer = processer;
  }

  /** Registers all or none. */
  public void registrerFrafald(Registrering r, List<Frafaldsmelding> meldinger) {
    Listekontrol.afvis(kontroller(r, meldinger));
    List<String> iGang = new ArrayList<>();
    for (Frafaldsmelding m : meldinger) {
      Optional<Gennemfoersel> g = gennemfoersler.find(r.forloebId(), m.deltagerId());
      boolean foerStart = g.isEmpty() || m.dato().isBefore(g.get().paabegyndt());
      register.gemMelding(r, m, foerStart);
      if (g.isEmpty()) {
        vurderFrafald.udfoer(new OmDeltager(m.deltagerId()), r);
      } else {
        iGang.add(m.deltagerId());
      }
    }
    List<String> ikkeKlar = processer.meld(Deltagerprocesser.Besked.FRAFALD, r.forloebId(), iGang);
    Listekontrol.afvis(
        Listekontrol.om(meldinger, Frafaldsmelding::deltagerId, ikkeKlar, IKKE_I_GANG));
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
