package dk.jobveu.behov.camunda;

import dk.jobveu.behov.AfdaekBehov;
import dk.jobveu.behov.Behov;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import java.util.Map;
import org.springframework.stereotype.Component;

/** D1 Behovsafdækning. */
@Component
class AfdaekBehovModtager implements Blanketmodtager {

  static final String OPGIVET = "OPGIVET";

  private final AfdaekBehov afdaekBehov;

  AfdaekBehovModtager(AfdaekBehov afdaekBehov) {
    this.afdaekBehov = afdaekBehov;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    afdaekBehov.udfoer(
        new Behov(
            svar.registrering(),
            svar.tekst("branche"),
            svar.raekker("stillinger").stream()
                .map(
                    r ->
                        new Behov.Stilling(
                            r.tekst("stillingsbetegnelse"), r.tekst("balancekategori")))
                .toList(),
            svar.valg("kilder"),
            svar.dato("balancedato"),
            svar.tekst("henvendelse"),
            svar.tekst("fagligtOverlap"),
            svar.tekst("fravigBegrundelse"),
            svar.tekst("geografi"),
            svar.ja("samarbejdeEtableret"),
            svar.ja("overdragelseErAccepteret")));
    return OPGIVET.equals(svar.tekst("omraadevalg"))
        ? Map.of(
            Procesvariabler.OMRAADESTATUS,
            OPGIVET,
            Procesvariabler.FASE1_UDFALD,
            "STOPPET",
            Procesvariabler.STOP_AARSAG,
            Stopaarsag.IKKE_STOR_NOK.name())
        : Map.of(Procesvariabler.OMRAADESTATUS, "UAFKLARET");
  }
}
