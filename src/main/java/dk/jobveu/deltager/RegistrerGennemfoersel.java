package dk.jobveu.deltager;

import dk.jobveu.deltager.Gennemfoersel.Status;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Listebrud.Brud;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The school registers those who completed, many at once (R-5.22, C4.2). */
@Brugstilfaelde
public class RegistrerGennemfoersel {

  private static final String IKKE_I_KURSUS = "Deltageren %s er ikke i gang med kurset.";

  private final Deltagere deltagere;
  private final Gennemfoersler gennemfoersler;
  private final Deltagerprocesser processer;
  private final Kursusvej kursusvej;

  public RegistrerGennemfoersel(
      Deltagere deltagere,
      Gennemfoersler gennemfoersler,
      Deltagerprocesser processer,
      Kursusvej kursusvej) {
    this.deltagere = deltagere;
    this.gennemfoersler = gennemfoersler;
    this.processer = processer;
    this.kursusvej = kursusvej;
  }

  /** Registers all or none. Someone already registered as completed is left as they are. */
  public void registrer(Registrering r, List<Kursusresultat> resultater) {
    Listekontrol.afvis(kontroller(r, resultater));
    Map<String, Gennemfoersel> begyndte = gennemfoersler.efterDeltager(r.forloebId());
    Set<String> set = new HashSet<>();
    List<Kursusresultat> nye =
        resultater.stream()
            .filter(k -> set.add(k.deltagerId()))
            .filter(k -> begyndte.get(k.deltagerId()).status() == Status.I_GANG)
            .toList();
    Map<String, Kursusvej.Naeste> videre = kursusvej.videre(r, begyndte, nye);
    gennemfoersler.flyt(
        r,
        nye.stream()
            .filter(k -> videre.containsKey(k.deltagerId()))
            .map(k -> new Gennemfoersler.Flytning(k.deltagerId(), videre.get(k.deltagerId()), k))
            .toList());
    List<Kursusresultat> faerdige =
        nye.stream().filter(k -> !videre.containsKey(k.deltagerId())).toList();
    gennemfoersler.afslut(r, faerdige);
    List<String> ikkeKlar =
        processer.meld(
            Deltagerprocesser.Besked.GENNEMFOERT,
            r.forloebId(),
            faerdige.stream().map(Kursusresultat::deltagerId).toList());
    Listekontrol.afvis(
        Listekontrol.om(resultater, Kursusresultat::deltagerId, ikkeKlar, IKKE_I_KURSUS));
  }

  /** The rules that the list breaks. */
  public List<Brud> kontroller(Registrering r, List<Kursusresultat> resultater) {
    Map<String, Deltager> kendte =
        deltagere.hentKendte(
            r.forloebId(), resultater.stream().map(Kursusresultat::deltagerId).toList());
    Map<String, Gennemfoersel> begyndte = gennemfoersler.efterDeltager(r.forloebId());
    Set<Integer> ikkeBegyndte = kursusvej.ikkeBegyndte(r.forloebId());
    Listekontrol kontrol = new Listekontrol();
    for (int nr = 0; nr < resultater.size(); nr++) {
      kontrol.raekke(nr);
      Kursusresultat k = resultater.get(nr);
      Gennemfoersel g = kontrol.hent(() -> paaKurset(r, kendte, begyndte, k));
      kontrol.kraev(
          g == null || !ikkeBegyndte.contains(g.holdNr()),
          "deltagerId",
          "Kurset er ikke begyndt for %s. Start det i jeres opgaveliste først."
              .formatted(k.deltagerId()));
      kontroller(k, g, kontrol);
    }
    return kontrol.brud();
  }

  private static void kontroller(Kursusresultat k, Gennemfoersel g, Listekontrol kontrol) {
    kontrol.kraev(
        k.antalMeritkurser() == null
            || k.antalKurser() == null
            || k.antalMeritkurser() >= 0 && k.antalMeritkurser() <= k.antalKurser(),
        "antalMeritkurser",
        "Der kan ikke være flere kurser med merit, end der er kurser (" + k.deltagerId() + ").");
    if (g != null) {
      kontrol.kraev(
          k.dato() == null || !k.dato().isBefore(g.paabegyndt()),
          "dato",
          "Deltageren " + k.deltagerId() + " kan ikke slutte før kursets første dag.");
      if (g.status() == Status.GENNEMFOERT) {
        kraevUaendret(g, k, kontrol);
      }
    }
  }

  /** What a job centre has gone on from is not changed by a list. */
  private static void kraevUaendret(Gennemfoersel g, Kursusresultat k, Listekontrol kontrol) {
    kraevEns(kontrol, "dato", g.afsluttet(), k.dato());
    kraevEns(kontrol, "antalKurser", g.antalKurser(), k.antalKurser());
    kraevEns(kontrol, "antalMeritkurser", g.antalMeritkurser(), k.antalMeritkurser());
    kraevEns(kontrol, "antalBeviser", g.antalBeviser(), k.antalBeviser());
  }

  private static void kraevEns(Listekontrol kontrol, String felt, Object kendt, Object ny) {
    kontrol.kraev(
        ny == null || ny.equals(kendt),
        felt,
        "Deltageren er allerede registreret som gennemført med »%s«, og det kan ikke rettes her."
            .formatted(kendt));
  }

  private static Gennemfoersel paaKurset(
      Registrering r,
      Map<String, Deltager> kendte,
      Map<String, Gennemfoersel> begyndte,
      Kursusresultat k) {
    Deltagere.kendt(kendte, k.deltagerId());
    Gennemfoersel g = begyndte.get(k.deltagerId());
    if (g == null) {
      throw ikkeIKursus(k.deltagerId());
    }
    Deltageradgang.kraevSkole(r, g);
    if (g.status() != Status.I_GANG && g.status() != Status.GENNEMFOERT) {
      throw ikkeIKursus(k.deltagerId());
    }
    return g;
  }

  private static Regelbrud ikkeIKursus(String deltagerId) {
    return new Regelbrud("deltagerId", IKKE_I_KURSUS.formatted(deltagerId));
  }
}
