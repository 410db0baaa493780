package dk.jobveu.hold.camunda;

import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.hold.Tilmeldinger;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.projektplan.Planindhold.Kursuskrav;
import dk.jobveu.projektplan.Projektplaner;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** First day and hours a week as planned, 37 by default, and how many are enrolled. */
@Component
class StartKursusBlanketdata implements Blanketdata {

  private final Holdregister register;
  private final Tilmeldinger tilmeldinger;
  private final Beslutninger beslutninger;
  private final Projektplaner planer;
  private final Forloebregister forloeb;

  StartKursusBlanketdata(
      Holdregister register,
      Tilmeldinger tilmeldinger,
      Beslutninger beslutninger,
      Projektplaner planer,
      Forloebregister forloeb) {
    this.register = register;
    this.tilmeldinger = tilmeldinger;
    this.beslutninger = beslutninger;
    this.planer = planer;
    this.forloeb = forloeb;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("forloebId", k.forloebId());
    data.put("startetDen", register.hent(k.forloebId()).start().toString());
    int norm = beslutninger.taerskel("ugentlige_timer").intValue();
    data.put("normtimer", norm);
    data.put("ugentligeTimer", norm);
    data.put("medLedige", forloeb.hent(k.forloebId()).erForLedige() ? "ja" : "nej");
    data.put("tilmeldte", tilmeldinger.iForloeb(k.forloebId()).size());
    planer.seneste(k.forloebId()).map(p -> p.indhold().krav()).ifPresent(krav -> timer(krav, data));
    return data;
  }

  /** Other hours that the parties have already agreed on, with their reason. */
  private static void timer(Kursuskrav krav, Map<String, Object> data) {
    if (krav.ugentligeTimer() != null) {
      data.put("ugentligeTimer", krav.ugentligeTimer());
    }
    if (krav.timerBegrundelse() != null) {
      data.put("timerBegrundelse", krav.timerBegrundelse());
    }
  }
}
