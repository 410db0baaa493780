package dk.jobveu.projektrum;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.faelles.Antal;
import dk.jobveu.forloeb.Haendelser.Haendelse;
import dk.jobveu.projektrum.Overblik.Bold;
import java.util.ArrayList;
import java.util.List;

/**
 * The first screen of a forløb: where are we, who has the ball, what is next, what is wrong; as one
 * person may see it.
 *
 * @param medTal whether figures about the participants are for the person ({@link Talindsigt})
 * @param nyt what has been recorded since the person was here last, newest first; null when that is
 *     never
 */
public record Nu(
    Indsigt indsigt,
    Stade stade,
    List<Bold> bolden,
    List<Ventetrin> venter,
    boolean medTal,
    List<Haendelse> nyt) {

  /** Sentences about what is wrong, the worst first; none when nothing is. */
  public List<String> galt() {
    List<String> galt = new ArrayList<>();
    if (stade.erBlokeret()) {
      galt.add(stade.blokeretFordi());
    }
    if (stade.erForsinket()) {
      galt.add(Antal.af(stade.overskredet(), "opgave er", "opgaver er") + " over fristen.");
    }
    // says how many jobs are promised, too, which is between each company and the coordinator
    if (indsigt.erKoordinator() && stade.erTyndt()) {
      galt.add(stade.tyndtFordi());
    }
    if (stade.erStille()) {
      galt.add("Der er ikke sket noget længe.");
    }
    return galt;
  }
}
