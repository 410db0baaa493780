package dk.jobveu.svarlink;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Fristdage;
import java.time.Clock;
import java.time.LocalDate;

/** Shows the questions whose answers are written down for others, or corrected. */
@Brugstilfaelde(kunVis = true)
public class VisSkriv {

  /**
   * The page.
   *
   * @param egen whether the own organisation corrects what was written for it
   * @param rettesTil the last day on which a bid that is written now can be corrected, or null
   */
  public record Skriveside(
      String noegle, Formaal formaal, boolean egen, LocalDate rettesTil, Spoergsmaal spoergsmaal) {}

  private final Skriveret ret;
  private final Vegnesvarene vegnesvar;
  private final Fristdage frister;
  private final Clock ur;

  VisSkriv(Skriveret ret, Vegnesvarene vegnesvar, Fristdage frister, Clock ur) {
    this.ret = ret;
    this.vegnesvar = vegnesvar;
    this.frister = frister;
    this.ur = ur;
  }

  /**
   * @throws dk.jobveu.faelles.Konflikt when it is not there to be written by this person
   */
  public Skriveside vis(Indsigt indsigt, String noegle) {
    Svaropgave o = ret.kraev(indsigt, noegle);
    return new Skriveside(
        noegle,
        o.formaal(),
        ret.erEgen(indsigt, o),
        rettesTil(indsigt.forloebId(), o),
        ret.sag(o).spoergsmaal(ret.somLink(indsigt, o, ur.instant())));
  }

  /** What has been written waits since then, so only the first time counts. */
  private LocalDate rettesTil(String forloebId, Svaropgave o) {
    return o.formaal() == Formaal.TILBUD
            && !vegnesvar.findes(o.formaal(), forloebId, o.aktoerId(), o.emne())
        ? frister.sidsteDag("rettelse", o.senest())
        : null;
  }
}
