package dk.jobveu.udbud.camunda;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.projektplan.Projektplan;
import dk.jobveu.projektplan.Projektplaner;
import dk.jobveu.udbud.Tilbud;
import dk.jobveu.udbud.Tilbudsmappe;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Suggests the dates of the chosen bid. */
@Component
class OpdaterProjektplanBlanketdata implements Blanketdata {

  private final Tilbudsmappe mappe;
  private final Projektplaner planer;
  private final Aktoerer aktoerer;

  OpdaterProjektplanBlanketdata(Tilbudsmappe mappe, Projektplaner planer, Aktoerer aktoerer) {
    this.mappe = mappe;
    this.planer = planer;
    this.aktoerer = aktoerer;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    String skole = k.variabel(Procesvariabler.UDDANNELSESINSTITUTION);
    Projektplan plan = planer.hent(k.forloebId());
    Optional<Tilbud> tilbud =
        mappe.synlige(k.forloebId(), k.organisation()).stream()
            .filter(t -> t.skole().equals(skole))
            .findFirst();
    LocalDate slut =
        tilbud
            .map(Tilbud::kursusafslutning)
            .orElse(plan.indhold().tidsplan().datoKursusafslutning());
    LocalDate opfoelgning = plan.indhold().tidsplan().datoOpfoelgning();
    Map<String, Object> data = new HashMap<>();
    data.put("skolenavn", aktoerer.navn(skole));
    data.put("tilbudstekst", tilbud.map(OpdaterProjektplanBlanketdata::tekst).orElse(""));
    tilbud.ifPresent(t -> data.put("startdato", t.kursusstart().toString()));
    if (slut != null) {
      data.put("slutdato", slut.toString());
    }
    if (opfoelgning != null && (slut == null || !opfoelgning.isBefore(slut))) {
      data.put("opfoelgningsdag", opfoelgning.toString());
    }
    return data;
  }

  private static String tekst(Tilbud t) {
    return "%s til %s på %s. %s"
        .formatted(
            Datoer.tekst(t.kursusstart()),
            Datoer.tekst(t.kursusafslutning()),
            t.sted(),
            t.indhold());
  }
}
