package dk.jobveu.projektrum;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagerkontakter;
import dk.jobveu.deltager.Kontaktoplysning;
import dk.jobveu.deltager.NyDeltager;
import dk.jobveu.deltager.OpretDeltagere;
import dk.jobveu.forloeb.Listebrud.Brud;
import dk.jobveu.forloeb.Listekontrol;
import dk.jobveu.forloeb.Registrering;
import dk.jobveu.persondata.Persondatalog;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts participants on the list together with who they are, all or none. */
@Service
public class TilfoejDeltagere {

  /** A new participant and, for the own job centre only, who it is. */
  public record NyPaaListen(NyDeltager deltager, String navn, String telefon, String epost) {}

  private final OpretDeltagere opret;
  private final Deltagerkontakter kontakter;
  private final Persondatalog log;
  private final Clock ur;

  public TilfoejDeltagere(
      OpretDeltagere opret, Deltagerkontakter kontakter, Persondatalog log, Clock ur) {
    this.opret = opret;
    this.kontakter = kontakter;
    this.log = log;
    this.ur = ur;
  }

  @Transactional
  public List<Deltager> tilfoej(Indsigt indsigt, List<NyPaaListen> nye) {
    String ejer = indsigt.kraevDeltagerliste();
    if (!indsigt.erIGang()) {
      throw new Konflikt("Forløbet er slut, så der kan ikke komme flere deltagere.");
    }
    Listekontrol.afvis(kontroller(indsigt, nye));
    Registrering r = indsigt.registrering(ejer, ur.instant());
    List<Deltager> oprettede =
        opret.opret(r, ejer, nye.stream().map(NyPaaListen::deltager).toList());
    List<Kontaktoplysning> oplysninger = new ArrayList<>();
    for (int i = 0; i < nye.size(); i++) {
      NyPaaListen ny = nye.get(i);
      if (ny.navn() != null) {
        oplysninger.add(
            new Kontaktoplysning(
                oprettede.get(i).deltagerId(), ny.navn(), ny.telefon(), ny.epost()));
      }
    }
    kontakter.gem(r, oplysninger);
    log.skriv(r, Persondatalog.Handling.AENDRET, "liste:deltagere", uden(nye, oprettede));
    return oprettede;
  }

  /** Those who were given a pseudonym now; whoever the list names itself is logged by the list. */
  private static List<String> uden(List<NyPaaListen> nye, List<Deltager> oprettede) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < nye.size(); i++) {
      if (nye.get(i).deltager().deltagerId() == null) {
        ids.add(oprettede.get(i).deltagerId());
      }
    }
    return ids;
  }

  /** The rules that the list breaks. */
  public List<Brud> kontroller(Indsigt indsigt, List<NyPaaListen> nye) {
    String ejer = indsigt.kraevDeltagerliste();
    Listekontrol kontrol = new Listekontrol();
    for (int nr = 0; nr < nye.size(); nr++) {
      kontrol.raekke(nr);
      kontrol.kraev(
          !indsigt.kunBeskaeftigede()
              || Deltager.BESKAEFTIGET.equals(nye.get(nr).deltager().maalgruppe()),
          "maalgruppe",
          "Koordinatoren kan kun tilføje beskæftigede. Ledige kommer på listen hos deres jobcenter.");
    }
    List<Brud> alle = new ArrayList<>(kontrol.brud());
    alle.addAll(
        opret.kontroller(
            indsigt.registrering(ejer, ur.instant()),
            ejer,
            nye.stream().map(NyPaaListen::deltager).toList()));
    return alle;
  }
}
