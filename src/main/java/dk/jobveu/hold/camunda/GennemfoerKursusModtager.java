package dk.jobveu.hold.camunda;

import dk.jobveu.hold.AfslutKursus;
import dk.jobveu.hold.Deltagertilstand;
import dk.jobveu.hold.Kursusdrift.Kursusafslutning;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form {@code gennemfoer_kursus}; who completed is on the list in Projektrum. */
@Component
class GennemfoerKursusModtager implements Blanketmodtager {

  private final AfslutKursus afslut;
  private final Deltagertilstand deltagere;

  GennemfoerKursusModtager(AfslutKursus afslut, Deltagertilstand deltagere) {
    this.afslut = afslut;
    this.deltagere = deltagere;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    afslut.afslut(
        svar.registrering(),
        new Kursusafslutning(
            svar.dato("afsluttetDen"),
            deltagere.gennemfoert(svar.forloebId()),
            svar.heltal("beviser"),
            svar.heltal("virksomhedsbesoeg"),
            svar.tekst("progression")));
    return Map.of();
  }
}
