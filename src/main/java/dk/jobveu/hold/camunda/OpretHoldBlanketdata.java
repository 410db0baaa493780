package dk.jobveu.hold.camunda;

import dk.jobveu.behov.Beskaeftigede;
import dk.jobveu.behov.Indmeldinger;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.faelles.Arbejdsdage;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Varighed;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.hold.Holdtal;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.screening.Fyldning;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the class may look like: dates from the projektplan, minimum from the thresholds. */
@Component
class OpretHoldBlanketdata implements Blanketdata {

  private final Forloebregister forloeb;
  private final Holdregister register;
  private final Holdtal tal;
  private final Beslutninger beslutninger;
  private final Fyldning fyldning;
  private final Indmeldinger indmeldinger;
  private final Varighed beslutning;
  private final Arbejdsdage arbejdsdage;
  private final Clock ur;

  OpretHoldBlanketdata(
      Forloebregister forloeb,
      Holdregister register,
      Holdtal tal,
      Beslutninger beslutninger,
      Fyldning fyldning,
      Indmeldinger indmeldinger,
      @Value("${jobveu.hold.beslutning}") Varighed beslutning,
      Arbejdsdage arbejdsdage,
      Clock ur) {
    this.forloeb = forloeb;
    this.register = register;
    this.tal = tal;
    this.beslutninger = beslutninger;
    this.fyldning = fyldning;
    this.indmeldinger = indmeldinger;
    this.beslutning = beslutning;
    this.arbejdsdage = arbejdsdage;
    this.ur = ur;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    Map<String, Object> data = new LinkedHashMap<>();
    boolean medBeskaeftigede = forloeb.hent(k.forloebId()).kanHaveBeskaeftigede();
    data.put("medBeskaeftigede", medBeskaeftigede ? "ja" : "nej");
    data.put("udsatte", tal.udsatteUdvalgte(k.forloebId()));
    data.put("udvalgt", tal.udvalgteLedige(k.forloebId()));
    data.put("venteliste", tal.venteliste(k.forloebId()));
    register
        .find(k.forloebId())
        .map(Holdfelter::af)
        .orElseGet(() -> forslag(k, medBeskaeftigede))
        .forEach(data::put);
    return data;
  }

  private Map<String, Object> forslag(Blanketkontekst k, boolean medBeskaeftigede) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("titel", forloeb.hent(k.forloebId()).titel());
    var plan = fyldning.af(k.forloebId());
    int minimum =
        plan.minimum() > 0 ? plan.minimum() : beslutninger.taerskel("min_hold_default").intValue();
    data.put("minimum", minimum);
    int beskaeftigede =
        medBeskaeftigede
            ? indmeldinger.beskaeftigede(k.forloebId()).stream()
                .mapToInt(Beskaeftigede::antal)
                .sum()
            : 0;
    data.put("beskaeftigede", beskaeftigede);
    data.put("maksimum", Math.max(minimum, plan.pladser() + beskaeftigede));
    LocalDate start = dato(k, Procesvariabler.KURSUSSTART);
    LocalDate slut = dato(k, Procesvariabler.KURSUSAFSLUTNING);
    if (start != null) {
      data.put("start", start.toString());
      data.put("beslutningsdato", beslutningsdag(start).toString());
    }
    if (slut != null) {
      data.put("slut", slut.toString());
    }
    return data;
  }

  /** The usual time before the start, unless that day has passed already. */
  private LocalDate beslutningsdag(LocalDate start) {
    LocalDate dag = beslutning.foer(start, arbejdsdage);
    LocalDate idag = Datoer.dagen(ur.instant());
    return dag.isBefore(idag) && !start.isBefore(idag) ? idag : dag;
  }

  private static LocalDate dato(Blanketkontekst k, String variabel) {
    return k.variabler().get(variabel) instanceof Date d ? Datoer.dagen(d.toInstant()) : null;
  }
}
