package dk.jobveu.behov.camunda;

import dk.jobveu.behov.HaandterAfslag;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Somebody needed declined: ask another, register on their behalf, go on without, or stop. */
@Component
class HaandterAfslagModtager implements Blanketmodtager {

  private final HaandterAfslag haandterAfslag;
  private final Deltagelser deltagelser;

  HaandterAfslagModtager(HaandterAfslag haandterAfslag, Deltagelser deltagelser) {
    this.haandterAfslag = haandterAfslag;
    this.deltagelser = deltagelser;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    return switch (svar.tekst("loesning")) {
      case "NY_AKTOER" -> spoergAndre(svar);
      case "PAA_VEGNE" -> registrerSelv(svar);
      case "UDEN" -> uden(svar);
      default ->
          Map.of(
              Procesvariabler.AFSLAG_VALG,
              "STOP",
              Procesvariabler.FASE1_UDFALD,
              "STOPPET",
              Procesvariabler.STOP_AARSAG,
              Stopaarsag.AKTOER_AFSLOG.name());
    };
  }

  private Map<String, Object> spoergAndre(Besvarelse svar) {
    String branche = svar.tekst("nyBrancheorganisation");
    String faglig = svar.tekst("nyFagligOrganisation");
    List<String> jobcentre = svar.valg("nyeJobcentre");
    haandterAfslag.spoergAndre(svar.registrering(), branche, faglig, jobcentre);
    Map<String, Object> ud = new HashMap<>();
    ud.put(Procesvariabler.AFSLAG_VALG, "SPOERG_IGEN");
    if (branche != null) {
      ud.put(Procesvariabler.BRANCHORGANISATION, branche);
    }
    if (faglig != null) {
      ud.put(Procesvariabler.FAGLIG_ORGANISATION, faglig);
    }
    ud.putAll(forrestBlandtJobcentre(svar));
    return ud;
  }

  private Map<String, Object> registrerSelv(Besvarelse svar) {
    if (!Udestaaende.branche(svar.variabler()) && !Udestaaende.faglig(svar.variabler())) {
      throw new Regelbrud(
          "loesning",
          "Kun jobcentret selv kan skønne over sine ledige. Spørg et andet, eller fortsæt uden.");
    }
    Map<String, Object> ud = new HashMap<>(koordinatorIStedet(svar));
    ud.put(Procesvariabler.JOBCENTRE_UDESTAAR, false);
    ud.put(Procesvariabler.AFSLAG_VALG, "SPOERG_IGEN");
    return ud;
  }

  private Map<String, Object> uden(Besvarelse svar) {
    haandterAfslag.uden(svar.registrering(), svar.tekst("begrundelse"));
    Map<String, Object> ud = new HashMap<>(koordinatorIStedet(svar));
    ud.putAll(forrestBlandtJobcentre(svar));
    ud.put(Procesvariabler.VIRKSOMHEDER_UDESTAAR, false);
    ud.put(Procesvariabler.LEDIGE_UDESTAAR, false);
    ud.put(Procesvariabler.BESKAEFTIGEDE_UDESTAAR, false);
    ud.put(Procesvariabler.JOBCENTRE_UDESTAAR, false);
    ud.put(Procesvariabler.AFSLAG_VALG, "FORTSAET");
    return ud;
  }

  /** Tasks of a party that declined go to the coordinator from now on. */
  private static Map<String, Object> koordinatorIStedet(Besvarelse svar) {
    Map<String, Object> ud = new HashMap<>();
    String koordinator = svar.variabel(Procesvariabler.KOORDINATOR);
    if (Udestaaende.branche(svar.variabler())) {
      ud.put(Procesvariabler.BRANCHORGANISATION, koordinator);
    }
    if (Udestaaende.faglig(svar.variabler())) {
      ud.put(Procesvariabler.FAGLIG_ORGANISATION, koordinator);
    }
    return ud;
  }

  /** Where the leading job centre declined, the first of the others leads. */
  private Map<String, Object> forrestBlandtJobcentre(Besvarelse svar) {
    List<String> med = deltagelser.jobcentre(svar.forloebId());
    String hidtil = svar.variabel(Procesvariabler.JOBCENTER);
    if (med.contains(hidtil)) {
      return Map.of();
    }
    return Map.of(
        Procesvariabler.JOBCENTER,
        med.isEmpty() ? svar.variabel(Procesvariabler.KOORDINATOR) : med.get(0));
  }
}
