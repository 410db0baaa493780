package dk.jobveu.fravaer;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltageradgang;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Listebrud.Brud;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** What a report must be: the whole class of the school, on a day that has come. */
@Component
public class Fremmoederegler {

  private static final BigDecimal DOEGN = BigDecimal.valueOf(24);

  private final Deltagere deltagere;
  private final Gennemfoersler gennemfoersler;
  private final Clock ur;

  Fremmoederegler(Deltagere deltagere, Gennemfoersler gennemfoersler, Clock ur) {
    this.deltagere = deltagere;
    this.gennemfoersler = gennemfoersler;
    this.ur = ur;
  }

  /** The rules that the report breaks. */
  public List<Brud> kontroller(Registrering r, LocalDate dato, List<Fremmoede> fremmoede) {
    Map<String, Deltager> kendte = kendte(r, fremmoede);
    Listekontrol kontrol = new Listekontrol();
    kontrol.kraev(!fremmoede.isEmpty(), "fremmoede", "Registrér fremmøde for mindst én deltager.");
    if (!kontrol.kraev(
        dato != null && !dato.isAfter(Datoer.dagen(ur.instant())),
        "dato",
        "Fremmøde kan først registreres på dagen eller bagefter.")) {
      return kontrol.brud();
    }
    Set<String> set = new HashSet<>();
    for (int nr = 0; nr < fremmoede.size(); nr++) {
      kontrol.raekke(nr);
      Fremmoede f = fremmoede.get(nr);
      kontrol.kraev(() -> kraevPaaKurset(r, dato, Deltagere.kendt(kendte, f.deltagerId())));
      kontrol.kraev(
          set.add(f.deltagerId()),
          "deltagerId",
          "Deltageren " + f.deltagerId() + " står to gange på listen.");
      kontroller(f, kontrol);
    }
    kontrol.heleListen();
    kontrol.kraev(() -> kraevHeleHoldet(r, dato, set));
    return kontrol.brud();
  }

  Map<String, Deltager> kendte(Registrering r, List<Fremmoede> fremmoede) {
    return deltagere.hentKendte(
        r.forloebId(), fremmoede.stream().map(Fremmoede::deltagerId).toList());
  }

  private void kraevPaaKurset(Registrering r, LocalDate dato, Deltager d) {
    Gennemfoersel g = gennemfoersler.hentBegyndt(r.forloebId(), d.deltagerId());
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
  private void kraevHeleHoldet(Registrering r, LocalDate dato, Set<String> registrerede) {
    Set<String> mangler = new TreeSet<>();
    for (Gennemfoersel g : gennemfoersler.iForloeb(r.forloebId())) {
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
