package dk.jobveu.partsaftale.camunda;

import dk.jobveu.behov.Behovsregister;
import dk.jobveu.forloeb.Forlaeg;
import dk.jobveu.motor.Frister;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.partsaftale.Partsaftale;
import dk.jobveu.partsaftale.Partsaftaler;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Starts from the last draft, from the forløb it is a copy of, or from ordinary wordings. */
@Component
class UdarbejdPartsaftaleBlanketdata implements Blanketdata {

  private static final String FORMAAL =
      "Parterne er enige om, at forløbet skal give branchen den arbejdskraft, den mangler.";
  private static final String LEDIGE =
      "Alle målgrupper af ledige skal kunne få gavn af de job og uddannelser, som forløbet åbner.";
  private static final String BESKAEFTIGEDE = "Beskæftigede medarbejdere kan være med i forløbet.";
  private static final String LOEFTEMAAL =
      "Målet er at løfte faglige kompetencer, som kan bruges på vejen fra ufaglært til faglært.";

  private final Partsaftaler aftaler;
  private final Behovsregister behov;
  private final Forlaeg forlaeg;
  private final Frister frister;

  UdarbejdPartsaftaleBlanketdata(
      Partsaftaler aftaler, Behovsregister behov, Forlaeg forlaeg, Frister frister) {
    this.aftaler = aftaler;
    this.behov = behov;
    this.forlaeg = forlaeg;
    this.frister = frister;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    Map<String, Object> data = new HashMap<>();
    data.put("niveau", "REGIONAL");
    data.put("aftalensFormaal", FORMAAL);
    data.put("alleLedige", true);
    data.put("maalgruppe", LEDIGE);
    data.put("beskaeftigede", BESKAEFTIGEDE);
    data.put("loeftemaal", LOEFTEMAAL);
    data.put("ikkeMeritTilladt", true);
    data.put("manglerTekst", null);
    data.put("svarSenest", frister.sidsteDag("underskrift").toString());
    behov.find(k.forloebId()).ifPresent(b -> data.put("stillingsbetegnelser", b.stillingstekst()));
    forlaeg
        .find(k.forloebId(), aftaler::seneste, aftaler::indgaaet)
        .ifPresent(a -> laegInd(data, a));
    Optional<Partsaftale> egen = aftaler.seneste(k.forloebId());
    data.put("manglerTekst", egen.map(PartsaftaleTekster::mangler).orElse(null));
    return data;
  }

  private static void laegInd(Map<String, Object> data, Partsaftale a) {
    data.put("aftaleform", a.aftaleform().name());
    data.put("niveau", a.niveau());
    data.put("aftalensFormaal", a.formaal());
    data.put("stillingsbetegnelser", a.stillingsbetegnelser());
    data.put("fagligeKompetencer", a.fagligeKompetencer());
    data.put("alleLedige", a.alleLedige());
    data.put("maalgruppe", a.maalgruppe());
    data.put("indsnaevring", a.indsnaevring());
    data.put("beskaeftigede", a.beskaeftigede());
    data.put("loeftemaal", a.loeftemaal());
    data.put("ikkeMeritTilladt", a.ikkeMeritTilladt());
  }
}
