package dk.jobveu.deltager;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Starts one process for each enrolled participant, all in one transaction. */
@Brugstilfaelde
public class BegyndDeltagerforloeb {

  private final Deltagere deltagere;
  private final Gennemfoersler gennemfoersler;
  private final Deltagerprocesser processer;

  public BegyndDeltagerforloeb(
      Deltagere deltagere, Gennemfoersler gennemfoersler, Deltagerprocesser processer) {
    this.deltagere = deltagere;
    this.gennemfoersler = gennemfoersler;
    this.processer = processer;
  }

  /**
   * Begins for those who have not begun; a repeated call starts nobody twice.
   *
   * @param opfoelgningsmodel OPTAG, 18_MDR or BEGGE
   * @return how many began
   */
  public int start(
      Registrering r,
      String uddannelsesinstitution,
      int holdNr,
      String opfoelgningsmodel,
      LocalDate kursusstart,
      Collection<String> deltagerIds) {
    deltagere.hentAlle(r.forloebId(), deltagerIds);
    List<Gennemfoersel> nye =
        deltagerIds.stream()
            .distinct()
            .filter(id -> gennemfoersler.find(r.forloebId(), id).isEmpty())
            .map(
                id ->
                    new Gennemfoersel(
                        r.forloebId(),
                        id,
                        uddannelsesinstitution,
                        holdNr,
                        opfoelgningsmodel,
                        kursusstart,
                        Gennemfoersel.Status.I_GANG,
                        null,
                        null,
                        null,
                        null))
            .toList();
    gennemfoersler.begynd(r, nye);
    processer.start(nye);
    return nye.size();
  }
}
