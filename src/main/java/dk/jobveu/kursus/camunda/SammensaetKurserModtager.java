package dk.jobveu.kursus.camunda;

import dk.jobveu.kursus.Kursus;
import dk.jobveu.kursus.Kursussammensaetning;
import dk.jobveu.kursus.Kursustype;
import dk.jobveu.kursus.SammensaetKurser;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import dk.jobveu.motor.blanket.Svarfelter.Raekke;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Records the courses as a new version (D7). */
@Component
class SammensaetKurserModtager implements Blanketmodtager {

  private final SammensaetKurser sammensaetKurser;

  SammensaetKurserModtager(SammensaetKurser sammensaetKurser) {
    this.sammensaetKurser = sammensaetKurser;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    List<Kursus> kurser = new ArrayList<>();
    for (Raekke raekke : svar.raekker("kurser")) {
      kurser.add(kursus(kurser.size() + 1, raekke));
    }
    sammensaetKurser.sammensaet(
        new Kursussammensaetning(
            svar.registrering(),
            sammensaetKurser.naesteVersion(svar.forloebId()),
            svar.tekst("adgang"),
            svar.tekst("raadgivning"),
            SammensaetKurser.erAlmenFoerst(svar.ja("almenFoerst"), kurser),
            svar.tekst("planForMerit"),
            svar.ja("ingenMeritAccepteret"),
            Kursussammensaetning.Status.UDKAST,
            null,
            null,
            kurser));
    return Map.of();
  }

  private static Kursus kursus(int nr, Raekke r) {
    return new Kursus(
        nr,
        r.tekst("titel"),
        r.tekst("fagkode"),
        Kursustype.valueOf(r.tekst("kursustype")),
        r.tal("varighedDage"),
        r.ja("giverMerit"),
        r.tekst("uddannelse"),
        "JA".equals(r.tekst("anerkendt")) ? Boolean.TRUE : null,
        r.tekst("skole"),
        r.tekst("begrundelse"),
        r.tekst("certifikat"),
        r.ja("harUdbyder"),
        null);
  }
}
