package dk.jobveu.screening.camunda;

import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import dk.jobveu.motor.blanket.Svarfelter.Raekke;
import dk.jobveu.screening.Kompetence;
import dk.jobveu.screening.Kompetencetype;
import dk.jobveu.screening.Screeningsprofil;
import dk.jobveu.screening.UdarbejdScreeningsprofil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form {@code udarbejd_screeningsprofil}. */
@Component
class UdarbejdScreeningsprofilModtager implements Blanketmodtager {

  private final UdarbejdScreeningsprofil udarbejd;

  UdarbejdScreeningsprofilModtager(UdarbejdScreeningsprofil udarbejd) {
    this.udarbejd = udarbejd;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    List<Kompetence> kompetencer = new ArrayList<>();
    for (Raekke r : svar.raekker("kompetencer")) {
      kompetencer.add(
          new Kompetence(
              kompetencer.size() + 1,
              r.tekst("navn"),
              Kompetencetype.valueOf(r.tekst("type")),
              "SKAL".equals(r.tekst("krav")),
              r.tekst("virksomhed")));
    }
    udarbejd.udarbejd(
        svar.registrering(),
        new Screeningsprofil(
            kompetencer,
            svar.heltal("ledighedMaaneder"),
            svar.tekst("sprogkrav"),
            svar.tekst("andreKrav")),
        svar.tekst("afvigelse"));
    return Map.of();
  }
}
