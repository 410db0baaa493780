package dk.jobveu.deltager;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Listebrud.Brud;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Teacher or jobcenter records progression for many participants at once. */
@Brugstilfaelde
public class RegistrerProgression {

  private final Deltagere deltagere;
  private final Gennemfoersler gennemfoersler;
  private final Progressioner progressioner;
  private final Clock ur;

  public RegistrerProgression(
      Deltagere deltagere, Gennemfoersler gennemfoersler, Progressioner progressioner, Clock ur) {
    this.deltagere = deltagere;
    this.gennemfoersler = gennemfoersler;
    this.progressioner = progressioner;
    this.ur = ur;
  }

  public void registrer(Registrering r, List<Progression> liste) {
    Listekontrol.afvis(kontroller(r, liste));
    progressioner.gemProgressioner(r, liste);
  }

  /** The rules that the list breaks. */
  public List<Brud> kontroller(Registrering r, List<Progression> liste) {
    Map<String, Deltager> kendte =
        deltagere.hentKendte(r.forloebId(), liste.stream().map(Progression::deltagerId).toList());
    Map<String, Gennemfoersel> begyndte = gennemfoersler.efterDeltager(r.forloebId());
    Listekontrol kontrol = new Listekontrol();
    if (liste.stream().anyMatch(p -> p.dato().isAfter(Datoer.dagen(ur.instant())))) {
      kontrol.kraev(false, "dato", "Progression kan først noteres på dagen eller bagefter.");
    }
    for (int nr = 0; nr < liste.size(); nr++) {
      kontrol.raekke(nr);
      Progression p = liste.get(nr);
      kontrol.kraev(() -> kontroller(r, kendte, begyndte, p));
      kontrol.kraev(() -> kraevTrin("faglig", p.faglig()));
      kontrol.kraev(() -> kraevTrin("personlig", p.personlig()));
      kontrol.kraev(() -> kraevTrin("social", p.social()));
    }
    return kontrol.brud();
  }

  private static void kontroller(
      Registrering r,
      Map<String, Deltager> kendte,
      Map<String, Gennemfoersel> begyndte,
      Progression p) {
    Deltager d = Deltagere.kendt(kendte, p.deltagerId());
    Gennemfoersel g =
        Gennemfoersler.begyndt(Optional.ofNullable(begyndte.get(p.deltagerId())), p.deltagerId());
    if (!g.uddannelsesinstitution().equals(r.organisation())) {
      Deltageradgang.kraevEget(r, d);
    }
    g.kraevBegyndt(p.dato());
  }

  private static void kraevTrin(String felt, int trin) {
    if (trin < 1 || trin > 5) {
      throw new Regelbrud(
          felt, "Progression angives med et tal fra 1 (begynder) til 5 (meget sikker).");
    }
  }
}
