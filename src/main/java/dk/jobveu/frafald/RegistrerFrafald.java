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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
    Map<String, Gennemfoersel> begyndte = gennemfoersler.efterDeltager(r.forloebId());
    register.gemMeldinger(
        r,
        meldinger,
        m ->
            !begyndte.containsKey(m.deltagerId())
                || m.dato().isBefore(begyndte.get(m.deltagerId()).paabegyndt()));
    Map<Boolean, List<String>> erBegyndt =
        meldinger.stream()
            .map(Frafaldsmelding::deltagerId)
            .collect(Collectors.partitioningBy(begyndte::containsKey));
    erBegyndt.get(false).forEach(id -> vurderFrafald.udfoer(new OmDeltager(id), r));
    List<String> ikkeKlar =
        processer.meld(Deltagerprocesser.Besked.FRAFALD, r.forloebId(), erBegyndt.get(true));
    Listekontrol.afvis(
        Listekontrol.om(meldinger, Frafaldsmelding::deltagerId, ikkeKlar, IKKE_I_GANG));
  }

  /** The rules that the list breaks. */
  public List<Brud> kontroller(Registrering r, List<Frafaldsmelding> meldinger) {
    Map<String, Deltager> kendte =
        deltagere.hentKendte(
            r.forloebId(), meldinger.stream().map(Frafaldsmelding::deltagerId).toList());
    Map<String, Gennemfoersel> begyndte = gennemfoersler.efterDeltager(r.forloebId());
    Set<String> ikkeKlar = ikkeKlar(r, meldinger, begyndte.keySet());
    Listekontrol kontrol = new Listekontrol();
    for (int nr = 0; nr < meldinger.size(); nr++) {
      kontrol.raekke(nr);
      Frafaldsmelding m = meldinger.get(nr);
      kontrol.kraev(m.aarsag() != null, "aarsag", "Vælg årsagen til frafaldet.");
      kontrol.kraev(m.dato() != null, "dato", "Skriv, hvilken dag deltageren stopper.");
      kontrol.kraev(
          () ->
              kraevAdgang(
                  r, Deltagere.kendt(kendte, m.deltagerId()), begyndte.get(m.deltagerId())));
      kontrol.kraev(
          !ikkeKlar.contains(m.deltagerId()), "deltagerId", IKKE_I_GANG.formatted(m.deltagerId()));
    }
    return kontrol.brud();
  }

  /** Those who have begun the course and are not in it any more. */
  private Set<String> ikkeKlar(
      Registrering r, List<Frafaldsmelding> meldinger, Set<String> begyndte) {
    return new HashSet<>(
        processer.ikkeVentende(
            Deltagerprocesser.Besked.FRAFALD,
            r.forloebId(),
            meldinger.stream()
                .map(Frafaldsmelding::deltagerId)
                .filter(begyndte::contains)
                .toList()));
  }

  private static void kraevAdgang(Registrering r, Deltager d, Gennemfoersel g) {
    boolean skolen = g != null && g.uddannelsesinstitution().equals(r.organisation());
    if (!skolen) {
      Deltageradgang.kraevEget(r, d);
    }
  }
}
