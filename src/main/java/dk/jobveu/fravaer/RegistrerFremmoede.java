package dk.jobveu.fravaer;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltageradgang;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Deltagerprocesser;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Listebrud;
import dk.jobveu.faelles.Listebrud.Brud;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.frafald.Frafaldsaarsag;
import dk.jobveu.frafald.Frafaldsmelding;
import dk.jobveu.frafald.RegistrerFrafald;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The roll call of a whole class for one day: one report, a day for each participant, and
 * word to the jobcenter about those where something must be done.
 */
@Brugstilfaelde
public class RegistrerFremmoede {

  private static final BigDecimal DOEGN = BigDecimal.valueOf(24);

  private final Deltagere deltagere;
  private final Gennemfoersler gennemfoersler;
  private final Fravaersregister register;
  private final VurderFravaer vurderFravaer;
  private final Deltagerprocesser processer;
  private final RegistrerFrafald registrerFrafald;
  private final Forloebregister forloeb;
  private final Underretninger underretninger;
  private final Clock ur;

  public RegistrerFremmoede(
      Deltagere deltagere,
      Gennemfoersler gennemfoersler,
      Fravaersregister register,
      VurderFravaer vurderFravaer,
      Deltagerprocesser processer,
      RegistrerFrafald registrerFrafald,
      Forloebregister forloeb,
      Underretninger underretninger,
      Clock ur) {
    this.deltagere = deltagere;
    this.gennemfoersler = gennemfoersler;
    this.register = register;
    this.vurderFravaer = vurderFravaer;
    this.processer = processer;
    this.registrerFrafald = registrerFrafald;
    this.forloeb = forloeb;
    this.underretninger = underretninger;
    this.ur = ur;
  }

  /**
   * Registers the day or refuses it whole. A second report of the same day replaces the first.
   *
   * @return what was found for those who were away
   */
  public List<Fravaersopfoelgning> registrerFremmoede(
      Registrering r, LocalDate dato, List<Fremmoede> fremmoede) {
    Listekontrol.afvis(kontroller(r, dato, fremmoede));
    Map<String, Deltager> kendte = kendte(r, fremmoede);
    Map<String, Gennemfoersel> begyndte = gennemfoersler.efterDeltager(r.forloebId());
    fremmoede.stream()
        .collect(
            Collectors.groupingBy(
                f -> begyndte.get(f.deltagerId()).holdNr(), TreeMap::new, Collectors.toList()))
        .forEach((hold, deres) -> register.gemRapport(r, hold, dato, deres));

    Set<String> iGang = new HashSet<>(gennemfoersler.iGang(r.forloebId()));
    Map<String, List<Fravaersopfoelgning>> alleTidligere = register.opfoelgninger(r.forloebId());
    List<Fravaersopfoelgning> fundet = new ArrayList<>();
    List<String> tilJobcenter = new ArrayList<>();
    List<Frafaldsmelding> iJob = new ArrayList<>();
    for (Fremmoede f : fremmoede) {
      Deltager d = kendte.get(f.deltagerId());
      List<Fravaersopfoelgning> tidligere = alleTidligere.getOrDefault(d.deltagerId(), List.of());
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

  /** The rules that the report breaks. */
  public List<Brud> kontroller(Registrering r, LocalDate dato, List<Fremmoede> fremmoede) {
    Map<String, Deltager> kendte = kendte(r, fremmoede);
    Listekontrol kontrol = new Listekontrol();
    kontrol.kraev(!fremmoede.isEmpty(), "fremmoede", "Registrér fremmøde for mindst én deltager.");
    kontrol.kraev(
        dato != null && !dato.isAfter(Datoer.dagen(ur.instant())),
        "dato",
        "Fremmøde kan først registreres på dagen eller bagefter.");
    if (dato == null) {
      return kontrol.brud();
    }
    Map<String, Gennemfoersel> begyndte = gennemfoersler.efterDeltager(r.forloebId());
    Set<String> set = new HashSet<>();
    for (int nr = 0; nr < fremmoede.size(); nr++) {
      kontrol.raekke(nr);
      Fremmoede f = fremmoede.get(nr);
      kontrol.kraev(
          () -> kraevPaaKurset(r, dato, Deltagere.kendt(kendte, f.deltagerId()), begyndte));
      kontrol.kraev(
          set.add(f.deltagerId()),
          "deltagerId",
          "Deltageren " + f.deltagerId() + " står to gange på listen.");
      kontroller(f, kontrol);
    }
    kontrol.heleListen();
    kontrol.kraev(() -> kraevHeleHoldet(r, dato, set, begyndte.values()));
    return kontrol.brud();
  }

  private Map<String, Deltager> kendte(Registrering r, List<Fremmoede> fremmoede) {
    return deltagere.hentKendte(
        r.forloebId(), fremmoede.stream().map(Fremmoede::deltagerId).toList());
  }

  private static void kraevPaaKurset(
      Registrering r, LocalDate dato, Deltager d, Map<String, Gennemfoersel> begyndte) {
    Gennemfoersel g =
        Gennemfoersler.begyndt(Optional.ofNullable(begyndte.get(d.deltagerId())), d.deltagerId());
    Deltageradgang.kraevSkole(r, g);
    g.kraevBegyndt(dato);
  }

  private static void kontroller(Fremmoede f, Listekontrol kontrol) {
    boolean planlagt =
        kontrol.kraev(
            f.timerPlanlagt() != null
                && f.timerPlanlagt().signum() >= 0
                && f.timerPlanlagt().compareTo(DOEGN) <= 0,
            "timerPlanlagt",
            "Skriv, hvor mange timer dagen var planlagt til (0–24).");
    boolean tilstede =
        kontrol.kraev(
            f.timerTilstede() != null
                && f.timerTilstede().signum() >= 0
                && (!planlagt || f.timerTilstede().compareTo(f.timerPlanlagt()) <= 0),
            "timerTilstede",
            "Timer til stede skal ligge mellem 0 og dagens planlagte timer ("
                + f.deltagerId()
                + ").");
    kontrol.kraev(
        !planlagt || !tilstede || !f.erFravaer() || f.aarsag() != null,
        "aarsag",
        "Vælg en årsag til fraværet for " + f.deltagerId() + ".");
  }

  /** A report covers everybody who is in the course; those on pause or gone are left out. */
  private static void kraevHeleHoldet(
      Registrering r,
      LocalDate dato,
      Set<String> registrerede,
      Collection<Gennemfoersel> begyndte) {
    Set<String> mangler = new TreeSet<>();
    for (Gennemfoersel g : begyndte) {
      if (g.status() == Gennemfoersel.Status.I_GANG
          && !g.paabegyndt().isAfter(dato)
          && (r.paaVegneAf() != null || g.uddannelsesinstitution().equals(r.organisation()))
          && !registrerede.contains(g.deltagerId())) {
        mangler.add(g.deltagerId());
      }
    }
    if (!mangler.isEmpty()) {
      throw new Regelbrud(
          "fremmoede",
          "Du mangler at registrere fremmøde for "
              + mangler.size()
              + (mangler.size() == 1 ? " deltager: " : " deltagere: ")
              + String.join(", ", mangler)
              + ".");
    }
  }
}
