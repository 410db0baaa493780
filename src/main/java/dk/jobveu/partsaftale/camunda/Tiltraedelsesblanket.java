package dk.jobveu.partsaftale.camunda;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.motor.blanket.Svarfelter.Raekke;
import dk.jobveu.partsaftale.Blaastempling;
import dk.jobveu.partsaftale.Partsaftale;
import dk.jobveu.partsaftale.Partsaftaler;
import dk.jobveu.partsaftale.Side;
import dk.jobveu.partsaftale.TiltraedPartsaftale;
import dk.jobveu.partsaftale.Tiltraedelse;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the two sides' forms have in common. */
@Component
class Tiltraedelsesblanket {

  private final Partsaftaler aftaler;
  private final TiltraedPartsaftale tiltraedPartsaftale;
  private final Aktoerer aktoerer;
  private final Clock ur;

  Tiltraedelsesblanket(
      Partsaftaler aftaler, TiltraedPartsaftale tiltraedPartsaftale, Aktoerer aktoerer, Clock ur) {
    this.aftaler = aftaler;
    this.tiltraedPartsaftale = tiltraedPartsaftale;
    this.aktoerer = aktoerer;
    this.ur = ur;
  }

  Map<String, Object> data(Blanketkontekst k) {
    Partsaftale a = udkast(k.forloebId());
    Map<String, Object> data = new HashMap<>();
    data.put("version", a.version());
    data.put("formaalTekst", PartsaftaleTekster.eller(a.indhold().aftalensFormaal()));
    data.put("kompetenceTekst", PartsaftaleTekster.kompetencer(a));
    data.put("ledigeTekst", PartsaftaleTekster.ledige(a));
    data.put("beskaeftigedeTekst", PartsaftaleTekster.eller(a.indhold().beskaeftigede()));
    data.put("loeftemaalTekst", PartsaftaleTekster.eller(a.indhold().loeftemaal()));
    data.put("fastlaeggerIndhold", true);
    data.put("dato", Datoer.dagen(ur.instant()).toString());
    return data;
  }

  /** Records the answer; returns it as the gateway reads it. */
  String modtag(Besvarelse svar, Side side) {
    boolean virksomhed = "VIRKSOMHED".equals(svar.tekst("afgivetAf"));
    Tiltraedelse.Svar givet = Tiltraedelse.Svar.valueOf(svar.tekst("svar"));
    tiltraedPartsaftale.tiltraed(
        new Tiltraedelse(
            registrering(svar, side),
            udkast(svar.forloebId()).version(),
            side,
            givet,
            virksomhed ? Tiltraedelse.Afgiver.VIRKSOMHED : Tiltraedelse.Afgiver.ORGANISATION,
            virksomhed ? svar.tekst("virksomhed") : aktoerer.navn(svar.organisation()),
            svar.dato("dato"),
            svar.ja("naevnerFinansiering"),
            svar.ja("fastlaeggerIndhold"),
            svar.tekst("begrundelse"),
            givet == Tiltraedelse.Svar.OPBAKNING ? blaastemplinger(svar) : List.of()));
    return givet.name();
  }

  private static List<Blaastempling> blaastemplinger(Besvarelse svar) {
    return svar.raekker("blaastemplinger").stream()
        .map(Tiltraedelsesblanket::blaastempling)
        .toList();
  }

  private static Blaastempling blaastempling(Raekke raekke) {
    return new Blaastempling(
        Blaastempling.Form.valueOf(raekke.tekst("maade")),
        raekke.tekst("dokumentation"),
        raekke.dato("sidenDato"));
  }

  /** When a side takes no part, its task lies with the coordinator, and that must show. */
  private static Registrering registrering(Besvarelse svar, Side side) {
    String part = svar.variabel(PartsaftaleTekster.gruppevariabel(side));
    return part != null && part.equals(svar.variabel(Procesvariabler.KOORDINATOR))
        ? svar.registrering().paaVegneAf(side.tekst())
        : svar.registrering();
  }

  private Partsaftale udkast(String forloebId) {
    return aftaler
        .seneste(forloebId)
        .orElseThrow(() -> new Regelbrud(null, "Der er ikke et udkast at svare på."));
  }
}
