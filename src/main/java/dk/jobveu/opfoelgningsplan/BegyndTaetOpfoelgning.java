package dk.jobveu.opfoelgningsplan;

import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.deltager.OmDeltager;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;

/** Asks the job centre for a plan as somebody vulnerable or young begins the course. */
@Brugstilfaelde
public class BegyndTaetOpfoelgning implements Trin<OmDeltager, Intet> {

  private final Deltagere deltagere;
  private final Gennemfoersler gennemfoersler;
  private final Planprocesser processer;

  BegyndTaetOpfoelgning(
      Deltagere deltagere, Gennemfoersler gennemfoersler, Planprocesser processer) {
    this.deltagere = deltagere;
    this.gennemfoersler = gennemfoersler;
    this.processer = processer;
  }

  /** One at a time; whoever comes back while it is asked for is not asked about twice. */
  @Override
  public Intet udfoer(OmDeltager om, Registrering r) {
    Gennemfoersel kursus =
        gennemfoersler
            .find(r.forloebId(), om.deltagerId())
            .orElseThrow(() -> new Regelbrud(null, "Deltageren er ikke begyndt på kurset."));
    processer.begynd(
        deltagere.hent(r.forloebId(), om.deltagerId()), kursus.uddannelsesinstitution());
    return new Intet();
  }
}
