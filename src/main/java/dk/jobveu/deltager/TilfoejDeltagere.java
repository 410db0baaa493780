package dk.jobveu.deltager;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Konflikt;
import dk.jobveu.faelles.Listebrud.Brud;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.persondatalog.Persondatalog;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts participants on the list together with who they are, all or none. */
@Brugstilfaelde
public class TilfoejDeltagere {

  /**
   * A new participant and, for the own job centre only, who it is.
   *
   * @param nyPerson whether the sender says that it is somebody else than those on the list
   */
  public record NyPaaListen(
      NyDeltager deltager, String navn, String telefon, String epost, boolean nyPerson) {}

  /**
   * Who is on the list now of those that were sent.
   *
   * @param genkendt how many stood there without being named by pseudonym
   */
  public record Tilfoejet(List<Deltager> alle, int genkendt) {}

  private final OpretDeltagere opret;
  private final Deltagere deltagere;
  private final RegistrerKontakter registrer;
  private final Kontaktbog kontaktbog;
  private final Persondatalog log;
  private final Clock ur;

  public TilfoejDeltagere(
      OpretDeltagere opret,
      Deltagere deltagere,
      RegistrerKontakter registrer,
      Kontaktbog kontaktbog,
      Persondatalog log,
      Clock ur) {
    this.opret = opret;
    this.deltagere = deltagere;
    this.registrer = registrer;
    this.kontaktbog = kontaktbog;
    this.log = log;
    this.ur = ur;
  }

  public Tilfoejet tilfoej(Indsigt indsigt, List<NyPaaListen> nye) {
    String ejer = indsigt.kraevDeltagerliste();
    if (!indsigt.erIGang()) {
      throw new Konflikt("Forløbet er slut, så der kan ikke komme flere deltagere.");
    }
    // held, so that two who add the same person at once find each other
    deltagere.laasListe(indsigt.forloebId(), ejer);
    Listekontrol.afvis(kontroller(indsigt, nye));
    Registrering r = indsigt.registrering(ejer, ur.instant());
    Genkendelse genkendelse = genkendelse(indsigt, ejer);
    List<Deltager> kendte = new ArrayList<>();
    List<NyPaaListen> ukendte = new ArrayList<>();
    for (NyPaaListen ny : nye) {
      Genkendelse.Svar svar = genkendelse.af(ny);
      if (svar.slags() == Genkendelse.Slags.SAMME) {
        kendte.add(svar.hvem());
      } else {
        ukendte.add(ny);
      }
    }
    List<Deltager> oprettede = opret(r, ejer, ukendte);
    return new Tilfoejet(
        Stream.concat(kendte.stream(), oprettede.stream()).toList(), kendte.size());
  }

  private List<Deltager> opret(Registrering r, String ejer, List<NyPaaListen> nye) {
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
    registrer.registrer(r, oplysninger);
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

  private Genkendelse genkendelse(Indsigt indsigt, String ejer) {
    return new Genkendelse(
        deltagere.afJobcenter(indsigt.forloebId(), ejer),
        kontaktbog.forJobcenter(indsigt.forloebId(), ejer));
  }

  /** A person on the list already, or twice in what was sent, is asked about. */
  private static void kraevKendt(
      Genkendelse genkendelse,
      Genkendelse.Tidligere tidligere,
      NyPaaListen ny,
      Listekontrol kontrol) {
    Genkendelse.Svar svar = genkendelse.af(ny);
    if (svar.slags() == Genkendelse.Slags.TVIVL) {
      kontrol.kraev(
          false,
          "nyPerson",
          "%s på listen har %s. Er det den samme, så skriv %s i »Pseudonym«. Er det en anden, så svar ja i »Ny person«."
              .formatted(svar.hvem().deltagerId(), svar.lighed(), svar.hvem().deltagerId()));
    }
    kontrol.kraev(
        ny.nyPerson() || !tidligere.ligner(ny),
        "nyPerson",
        "En række længere oppe har det samme navn, den samme telefon eller e-post. Er det den samme, så fjern rækken. Er det en anden, så svar ja i »Ny person«.");
  }

  /** The rules that the list breaks. */
  public List<Brud> kontroller(Indsigt indsigt, List<NyPaaListen> nye) {
    String ejer = indsigt.kraevDeltagerliste();
    Listekontrol kontrol = new Listekontrol();
    Genkendelse genkendelse = genkendelse(indsigt, ejer);
    Genkendelse.Tidligere tidligere = new Genkendelse.Tidligere();
    for (int nr = 0; nr < nye.size(); nr++) {
      kontrol.raekke(nr);
      kraevKendt(genkendelse, tidligere, nye.get(nr), kontrol);
      tidligere.tilfoej(nye.get(nr));
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
