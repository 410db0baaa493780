package dk.jobveu.opstart.camunda;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.opstart.Jobcentertilknytning;
import dk.jobveu.opstart.Jobcentertilknytninger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Suggests the job centres that are already known from phase 1, and shows earlier answers. */
@Component
class TilknytJobcentreBlanketdata implements Blanketdata {

  private final Jobcentertilknytninger tilknytninger;
  private final Deltagelser deltagelser;
  private final Organisationsvalg organisationer;
  private final Virksomhedsliste virksomheder;
  private final Aktoerer aktoerer;

  TilknytJobcentreBlanketdata(
      Jobcentertilknytninger tilknytninger,
      Deltagelser deltagelser,
      Organisationsvalg organisationer,
      Virksomhedsliste virksomheder,
      Aktoerer aktoerer) {
    this.tilknytninger = tilknytninger;
    this.deltagelser = deltagelser;
    this.organisationer = organisationer;
    this.virksomheder = virksomheder;
    this.aktoerer = aktoerer;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    List<Jobcentertilknytning> svar =
        Danskorden.ordnet(tilknytninger.alle(k.forloebId()), t -> aktoerer.navn(t.jobcenter()));
    Map<String, Object> data = new HashMap<>();
    data.put("jobcentervalg", organisationer.medRolle(Rolle.JOBCENTER.id()));
    data.put("jobcentre", forslag(k.forloebId()));
    data.put("virksomheder", virksomheder.tabel(k.forloebId()));
    data.put("antalVirksomheder", virksomheder.tabel(k.forloebId()).size());
    data.put("svarIndtilNu", svar.stream().map(this::raekke).toList());
    data.put("antalSvar", svar.size());
    return data;
  }

  private List<Map<String, Object>> forslag(String forloebId) {
    return aktoerer.efterNavn(deltagelser.jobcentre(forloebId)).stream()
        .map(id -> Map.<String, Object>of("jobcenterValg", id))
        .toList();
  }

  private Map<String, Object> raekke(Jobcentertilknytning t) {
    return Map.of(
        "jobcenter", aktoerer.navn(t.jobcenter()),
        "svar", tekst(t.svar()),
        "grund", t.grund() == null ? "" : t.grund());
  }

  private static String tekst(Deltagelse.Svar svar) {
    return switch (svar) {
      case INVITERET -> "Har ikke svaret";
      case ACCEPTERET -> "Er med";
      case AFSLAAET -> "Har sagt nej";
    };
  }
}
