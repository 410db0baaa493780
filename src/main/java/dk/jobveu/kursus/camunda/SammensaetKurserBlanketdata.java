package dk.jobveu.kursus.camunda;

import dk.jobveu.forloeb.Forlaeg;
import dk.jobveu.kursus.Kursus;
import dk.jobveu.kursus.Kursussammensaetning;
import dk.jobveu.kursus.Kursussammensaetninger;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.partsaftale.Virksomhedsoenske;
import dk.jobveu.partsaftale.Virksomhedsoensker;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The companies' wishes, and the last version or that of the forløb this one is a copy of. */
@Component
class SammensaetKurserBlanketdata implements Blanketdata {

  private static final Map<String, String> DROEFTES_IGEN =
      Map.of(
          "MANGLER_BEGRUNDELSE", "Der mangler en begrundelse for et kursus uden merit.",
          "ACCEPTERET_MED_PLAN",
              "Ingen af kurserne giver merit endnu. Skriv en plan for, hvordan meriten kommer"
                  + " senere.",
          "PARTERNE_SKAL_ACCEPTERE",
              "Ingen af kurserne giver merit. Vælg andre kurser, eller sæt kryds ved, at begge"
                  + " parter accepterer det.");

  private final Kursussammensaetninger sammensaetninger;
  private final Virksomhedsoensker oensker;
  private final Forlaeg forlaeg;

  SammensaetKurserBlanketdata(
      Kursussammensaetninger sammensaetninger, Virksomhedsoensker oensker, Forlaeg forlaeg) {
    this.sammensaetninger = sammensaetninger;
    this.oensker = oensker;
    this.forlaeg = forlaeg;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    Map<String, Object> data = new HashMap<>();
    data.put(
        "oenskeliste",
        oensker.alle(k.forloebId()).stream().map(Virksomhedsoenske::somRaekke).toList());
    data.put(
        "droeftTekst",
        sammensaetninger
            .seneste(k.forloebId())
            .map(Kursussammensaetning::meritResultat)
            .map(DROEFTES_IGEN::get)
            .orElse(null));
    forlaeg
        .find(k.forloebId(), sammensaetninger::seneste, sammensaetninger::gaeldende)
        .ifPresent(s -> laegInd(data, s));
    return data;
  }

  private static void laegInd(Map<String, Object> data, Kursussammensaetning s) {
    data.put("kurser", s.kurser().stream().map(SammensaetKurserBlanketdata::raekke).toList());
    data.put("adgang", s.adgang());
    data.put("raadgivning", s.raadgivning());
    data.put("almenFoerst", s.almenFoerst());
    data.put("planForMerit", s.planForMerit());
  }

  private static Map<String, Object> raekke(Kursus k) {
    Map<String, Object> raekke = new HashMap<>();
    raekke.put("titel", k.titel());
    raekke.put("fagkode", k.fagkode());
    raekke.put("kursustype", k.kursustype().name());
    raekke.put("varighedDage", k.varighedDage());
    raekke.put("giverMerit", k.indgaarIUddannelse());
    raekke.put("uddannelse", k.uddannelse());
    raekke.put("anerkendt", Boolean.TRUE.equals(k.anerkendt()) ? "JA" : "VED_IKKE");
    raekke.put("skole", k.anerkendtAf());
    raekke.put("begrundelse", k.begrundelse());
    raekke.put("certifikat", k.certifikat());
    raekke.put("harUdbyder", k.harUdbyder());
    return raekke;
  }
}
