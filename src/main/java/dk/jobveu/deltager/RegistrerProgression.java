package dk.jobveu.deltager;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.forloeb.Regelbrud;
import dk.jobveu.forloeb.Registrering;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Teacher or jobcenter records progression for many participants at once. */
@Service
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

  @Transactional
  public void registrer(Registrering r, List<Progression> liste) {
    Map<String, Deltager> kendte =
        deltagere.hentAlle(r.forloebId(), liste.stream().map(Progression::deltagerId).toList());
    for (Progression p : liste) {
      Gennemfoersel g =
          gennemfoersler
              .find(r.forloebId(), p.deltagerId())
              .orElseThrow(
                  () ->
                      new Regelbrud(
                          "deltagerId",
                          "Deltageren " + p.deltagerId() + " er ikke begyndt på kurset."));
      if (!g.uddannelsesinstitution().equals(r.organisation())) {
        Deltageradgang.kraevEget(r, kendte.get(p.deltagerId()));
      }
      if (p.dato().isAfter(Datoer.dagen(ur.instant()))) {
        throw new Regelbrud("dato", "Progression kan først noteres på dagen eller bagefter.");
      }
      g.kraevBegyndt(p.dato());
      if (IntStream.of(p.faglig(), p.personlig(), p.social()).anyMatch(v -> v < 1 || v > 5)) {
        throw new Regelbrud(
            "faglig", "Progression angives med et tal fra 1 (begynder) til 5 (meget sikker).");
      }
      progressioner.gem(r, p);
    }
  }
}
