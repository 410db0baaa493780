package dk.jobveu.fravaer;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagerprocesser;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Listebrud;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.frafald.Frafaldsaarsag;
import dk.jobveu.frafald.Frafaldsmelding;
import dk.jobveu.frafald.RegistrerFrafald;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The roll call of a whole class for one day: one report, a day for each participant, and
 * word to the jobcenter about those where something must be done.
 */
@Brugstilfaelde
public class RegistrerFremmoede {

  private final Fremmoederegler regler;
  private final Gennemfoersler gennemfoersler;
  private final Fravaersregister register;
  private final VurderFravaer vurderFravaer;
  private final Deltagerprocesser processer;
  private final RegistrerFrafald registrerFrafald;
  private final Forloebregister forloeb;
  private final Underretninger underretninger;

  public RegistrerFremmoede(
      Fremmoederegler regler,
      Gennemfoersler gennemfoersler,
      Fravaersregister register,
      VurderFravaer vurderFravaer,
      Deltagerprocesser processer,
      RegistrerFrafald registrerFrafald,
      Forloebregister forloeb,
      Underretninger underretninger) {
    this.regler = regler;
    this.gennemfoersler = gennemfoersler;
    this.register = register;
    this.vurderFravaer = vurderFravaer;
    this.processer = processer;
    this.registrerFrafald = registrerFrafald;
    this.forloeb = forloeb;
    this.underretninger = underretninger;
  }

  /**
   * Registers the day or refuses it whole. A second report of the same day replaces the first.
   *
   * @return what was found for those who were away
   */
  public List<Fravaersopfoelgning> registrerFremmoede(
      Registrering r, LocalDate dato, List<Fremmoede> fremmoede) {
    Listekontrol.afvis(regler.kontroller(r, dato, fremmoede));
    Map<String, Deltager> kendte = regler.kendte(r, fremmoede);
    register.gemRapport(r, dato, fremmoede);

    Set<String> iGang = new HashSet<>(gennemfoersler.iGang(r.forloebId()));
    List<Fravaersopfoelgning> fundet = new ArrayList<>();
    List<String> tilJobcenter = new ArrayList<>();
    List<Frafaldsmelding> iJob = new ArrayList<>();
    for (Fremmoede f : fremmoede) {
      Deltager d = kendte.get(f.deltagerId());
      List<Fravaersopfoelgning> tidligere = register.opfoelgninger(r.forloebId(), d.deltagerId());
      if (!f.erFravaer()) {
        retTilFremmoede(r, dato, tidligere);
        continue;
      }
      Fravaersopfoelgning ny = vurderFravaer.vurder(d, dato, f.aarsag());
      if (!iGang.contains(d.deltagerId())) {
        // a late report about somebody who has left the course: nothing is left to follow up
        ny = ny.udenOpgave();
      }
      boolean alleredeAaben = tidligere.stream().anyMatch(Fravaersopfoelgning::erAaben);
      register.gemOpfoelgning(r, ny);
      fundet.add(ny);
      if (ny.kraeverOpgave() && !alleredeAaben) {
        tilJobcenter.add(d.deltagerId());
      }
      if ("POSITIVT_FRAFALD".equals(ny.handling()) && iGang.contains(d.deltagerId())) {
        iJob.add(new Frafaldsmelding(d.deltagerId(), dato, Frafaldsaarsag.JOB_NYT, false));
      }
      if ("INFO_ARBEJDSGIVER".equals(ny.handling())) {
        underretOmBeskaeftiget(r, dato);
      }
    }
    processer.meld(Deltagerprocesser.Besked.FRAVAER, r.forloebId(), tilJobcenter);
    meldIJob(r, iJob);
    return fundet;
  }

  /** Its rows are others than those of the report, so that what is wrong is told by name only. */
  private void meldIJob(Registrering r, List<Frafaldsmelding> iJob) {
    try {
      registrerFrafald.registrerFrafald(r, iJob);
    } catch (Listebrud brud) {
      throw new Regelbrud(brud.felt(), brud.getMessage());
    }
  }

  /** The school corrected its report: an open follow-up stays with the jobcenter, but green. */
  private void retTilFremmoede(
      Registrering r, LocalDate dato, List<Fravaersopfoelgning> tidligere) {
    tidligere.stream()
        .filter(o -> o.dato().equals(dato) && o.fulgtOpDen() == null)
        .forEach(
            o ->
                register.gemOpfoelgning(
                    r,
                    new Fravaersopfoelgning(
                        o.deltagerId(),
                        dato,
                        "OK",
                        "GROEN",
                        "Skolen har rettet rapporten: deltageren var til stede.",
                        o.kraeverOpgave(),
                        null)));
  }

  private void underretOmBeskaeftiget(Registrering r, LocalDate dato) {
    underretninger.send(
        "fravaer-arbejdsgiver:" + r.forloebId() + ":" + dato,
        r.forloebId(),
        forloeb.hent(r.forloebId()).koordinator(),
        "Fravær blandt beskæftigede deltagere",
        "En eller flere beskæftigede deltagere var væk den "
            + Datoer.tekst(dato)
            + ". Giv arbejdsgiveren besked. Du finder dagens fremmøde i Projektrum.");
  }
}
