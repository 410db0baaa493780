package dk.jobveu.deltager;

import dk.jobveu.forloeb.Regelbrud;
import dk.jobveu.forloeb.Registrering;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The school registers those who completed, many at once (R-5.22, C4.2). */
@Service
public class RegistrerGennemfoersel {

  private final Deltagere deltagere;
  private final Gennemfoersler gennemfoersler;
  private final Deltagerprocesser processer;

  public RegistrerGennemfoersel(
      Deltagere deltagere, Gennemfoersler gennemfoersler, Deltagerprocesser processer) {
    this.deltagere = deltagere;
    this.gennemfoersler = gennemfoersler;
    this.processer = processer;
  }

  /** Registers all or none. Someone already registered as completed is left as they are. */
  @Transactional
  public void registrer(Registrering r, List<Kursusresultat> resultater) {
    deltagere.hentAlle(r.forloebId(), resultater.stream().map(Kursusresultat::deltagerId).toList());
    Set<String> set = new HashSet<>();
    List<Kursusresultat> nye =
        resultater.stream()
            .filter(k -> set.add(k.deltagerId()))
            .filter(k -> erIGang(r, k))
            .toList();
    nye.forEach(k -> gennemfoersler.afslut(r, k));
    List<String> ikkeKlar =
        processer.meld(
            Deltagerprocesser.Besked.GENNEMFOERT,
            r.forloebId(),
            nye.stream().map(Kursusresultat::deltagerId).toList());
    if (!ikkeKlar.isEmpty()) {
      throw ikkeIKursus(ikkeKlar.get(0));
    }
  }

  private boolean erIGang(Registrering r, Kursusresultat k) {
    if (k.antalMeritkurser() > k.antalKurser() || k.antalMeritkurser() < 0) {
      throw new Regelbrud(
          "antalMeritkurser",
          "Der kan ikke være flere kurser med merit, end der er kurser (" + k.deltagerId() + ").");
    }
    Gennemfoersel g =
        gennemfoersler
            .find(r.forloebId(), k.deltagerId())
            .orElseThrow(() -> ikkeIKursus(k.deltagerId()));
    Deltageradgang.kraevSkole(r, g);
    if (k.dato().isBefore(g.paabegyndt())) {
      throw new Regelbrud(
          "dato", "Deltageren " + k.deltagerId() + " kan ikke slutte før kursets første dag.");
    }
    return switch (g.status()) {
      case I_GANG -> true;
      case GENNEMFOERT -> false;
      default -> throw ikkeIKursus(k.deltagerId());
    };
  }

  private static Regelbrud ikkeIKursus(String deltagerId) {
    return new Regelbrud("deltagerId", "Deltageren " + deltagerId + " er ikke i gang med kurset.");
  }
}
