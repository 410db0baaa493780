package dk.jobveu.partsaftale.camunda;

import dk.jobveu.motor.Frister;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import dk.jobveu.partsaftale.Aftaleform;
import dk.jobveu.partsaftale.Partsaftale;
import dk.jobveu.partsaftale.UdarbejdPartsaftale;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Records the draft and sets the deadline for the parties' answers. */
@Component
class UdarbejdPartsaftaleModtager implements Blanketmodtager {

  private final UdarbejdPartsaftale udarbejdPartsaftale;

  UdarbejdPartsaftaleModtager(UdarbejdPartsaftale udarbejdPartsaftale) {
    this.udarbejdPartsaftale = udarbejdPartsaftale;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    LocalDate frist = svar.dato("svarSenest");
    udarbejdPartsaftale.udarbejd(
        new Partsaftale(
            svar.registrering(),
            udarbejdPartsaftale.naesteVersion(svar.forloebId()),
            Aftaleform.valueOf(svar.tekst("aftaleform")),
            svar.tekst("niveau"),
            svar.tekst("aftalensFormaal"),
            svar.tekst("stillingsbetegnelser"),
            svar.tekst("fagligeKompetencer"),
            svar.ja("alleLedige"),
            svar.tekst("maalgruppe"),
            svar.tekst("indsnaevring"),
            svar.tekst("beskaeftigede"),
            svar.tekst("loeftemaal"),
            svar.ja("ikkeMeritTilladt"),
            frist,
            Partsaftale.Status.UDKAST,
            null));
    return Map.of(Procesvariabler.SVARFRIST, Frister.dagenUd(frist));
  }
}
