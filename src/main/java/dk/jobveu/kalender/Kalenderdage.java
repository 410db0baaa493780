package dk.jobveu.kalender;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.moede.Indkaldelse;
import dk.jobveu.moede.Indkaldelser;
import dk.jobveu.moede.Moedeslags;
import dk.jobveu.moede.Moedesvar;
import dk.jobveu.projektplan.Plandag;
import dk.jobveu.projektplan.Projektplan;
import dk.jobveu.projektplan.Projektplaner;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Which days there are in a forløb, and which organisations they are for: meetings that are called
 * for those that are asked and have not said no, the days of the projektplan for those that write
 * it and the schools that are chosen (R-4.3, R-5.4, R-7.12g).
 */
@Component
class Kalenderdage {

  /** A day and whom it is for. */
  record Aftale(Begivenhed begivenhed, Set<String> organisationer) {}

  private static final Pattern KLOKKEN =
      Pattern.compile("\\b([01]?\\d|2[0-3])(?:[.:]([0-5]\\d))?\\b");

  private static final Set<Forloebstatus> OPGIVET =
      Set.of(Forloebstatus.AFLYST, Forloebstatus.STOPPET);

  /** The plan's day goes when the meeting itself is called. */
  private static final Map<Plandag, Moedeslags> KALDES =
      Map.of(Plandag.INFORMATIONSDAG, Moedeslags.INFORMATIONSDAG);

  private final Indkaldelser indkaldelser;
  private final Projektplaner planer;
  private final Deltagelser deltagelser;
  private final Duration laengde;

  Kalenderdage(
      Indkaldelser indkaldelser,
      Projektplaner planer,
      Deltagelser deltagelser,
      @Value("${jobveu.kalender.moede}") Duration laengde) {
    this.indkaldelser = indkaldelser;
    this.planer = planer;
    this.deltagelser = deltagelser;
    this.laengde = laengde;
  }

  /** None when the forløb is given up. */
  List<Aftale> i(Forloeb f) {
    if (OPGIVET.contains(f.status())) {
      return List.of();
    }
    Set<String> med =
        deltagelser.alle(f.id()).stream()
            .filter(Deltagelse::erMed)
            .map(Deltagelse::aktoerId)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    med.add(f.koordinator());
    List<Aftale> alle = new ArrayList<>();
    Set<Moedeslags> kaldte = new LinkedHashSet<>();
    for (Moedeslags slags : Moedeslags.values()) {
      indkaldelser
          .seneste(f.id(), slags)
          .ifPresent(
              kald -> {
                kaldte.add(slags);
                alle.add(new Aftale(moede(kald), indkaldte(f, kald, med)));
              });
    }
    planer
        .seneste(f.id())
        .filter(p -> p.status().kanBruges())
        .ifPresent(p -> alle.addAll(planens(f, p, kaldte, med)));
    return alle;
  }

  private Begivenhed moede(Indkaldelse kald) {
    LocalTime[] tider = tider(kald.klokken());
    return new Begivenhed(
        kald.slags().name(), kald.slags().navn(), kald.moededag(), tider[0], tider[1], kald.sted());
  }

  /** What people write of the time of a meeting; the whole day when no time can be read in it. */
  private LocalTime[] tider(String klokken) {
    Matcher m = KLOKKEN.matcher(klokken);
    if (!m.find()) {
      return new LocalTime[2];
    }
    LocalTime fra = tid(m);
    LocalTime til = m.find() ? tid(m) : null;
    return new LocalTime[] {
      fra, til != null && til.isAfter(fra) ? til : senest(fra.plus(laengde), fra)
    };
  }

  /** A meeting ends on its day. */
  private static LocalTime senest(LocalTime slut, LocalTime fra) {
    return slut.isAfter(fra) ? slut : LocalTime.of(23, 59);
  }

  private static LocalTime tid(Matcher m) {
    return LocalTime.of(
        Integer.parseInt(m.group(1)), m.group(2) == null ? 0 : Integer.parseInt(m.group(2)));
  }

  private Set<String> indkaldte(Forloeb f, Indkaldelse kald, Set<String> med) {
    Set<String> svar =
        indkaldelser.svar(f.id(), kald.slags()).stream()
            .filter(s -> !Boolean.FALSE.equals(s.kommer()))
            .map(Moedesvar::deltager)
            .filter(med::contains)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    svar.add(kald.registrering().organisation());
    svar.retainAll(med);
    return svar;
  }

  private List<Aftale> planens(
      Forloeb f, Projektplan plan, Set<Moedeslags> kaldte, Set<String> med) {
    Set<String> dem =
        deltagelser.alle(f.id()).stream()
            .filter(d -> med.contains(d.aktoerId()))
            .filter(
                d ->
                    !d.rolle().equals(Rolle.UDDANNELSESINSTITUTION.id())
                        || plan.udbyder() != null && plan.udbyder().skoler().contains(d.aktoerId()))
            .filter(d -> !d.rolle().equals(Rolle.VIRKSOMHED.id()))
            .map(Deltagelse::aktoerId)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    dem.add(f.koordinator());
    List<Aftale> dage = new ArrayList<>();
    for (Plandag d : Plandag.values()) {
      LocalDate dag = d.af(plan.indhold().tidsplan());
      if (dag != null && !kaldte.contains(KALDES.get(d))) {
        dage.add(
            new Aftale(new Begivenhed("PLAN-" + d.name(), d.navn(), dag, null, null, null), dem));
      }
    }
    return dage;
  }
}
