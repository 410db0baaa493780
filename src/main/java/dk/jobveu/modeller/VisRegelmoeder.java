package dk.jobveu.modeller;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Forloebstatus;
import java.util.List;

/** Which forløb under way meet each rule that counts by the day on which they start. */
@Brugstilfaelde(kunVis = true)
public class VisRegelmoeder {

  private final Datoregler regler;
  private final Forloebregister forloeb;

  VisRegelmoeder(Datoregler regler, Forloebregister forloeb) {
    this.regler = regler;
    this.forloeb = forloeb;
  }

  public List<Regelmoede> vis(byte[] tabel) {
    List<Datoregler.Datoregel> alle = regler.laes(tabel);
    if (alle.isEmpty()) {
      return List.of();
    }
    List<Forloeb> igang =
        forloeb.alle().stream().filter(f -> f.status() == Forloebstatus.IGANGVAERENDE).toList();
    return alle.stream()
        .map(
            r ->
                new Regelmoede(
                    r.regel(),
                    r.saetning(),
                    r.celle(),
                    igang.stream()
                        .filter(f -> r.gaelder().test(f.startdato()))
                        .map(Forloeb::id)
                        .sorted()
                        .toList()))
        .toList();
  }
}
