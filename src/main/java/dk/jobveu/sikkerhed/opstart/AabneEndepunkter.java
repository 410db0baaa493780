package dk.jobveu.sikkerhed.opstart;

import java.util.ArrayList;
import java.util.List;

/** The log-in page stands in front of Projektrum, not in front of what operations may open. */
class AabneEndepunkter implements Selvtjek {

  private static final String WEB = "management.endpoints.web.exposure.";
  private static final String DETALJER = "management.endpoint.health.show-details";

  private final Miljoe miljoe;

  AabneEndepunkter(Miljoe miljoe) {
    this.miljoe = miljoe;
  }

  @Override
  public List<Mangel> mangler() {
    List<Mangel> mangler = new ArrayList<>();
    List<String> aabne = new ArrayList<>(miljoe.liste(WEB + "include"));
    List<String> lukkede = miljoe.liste(WEB + "exclude");
    aabne.removeIf(e -> e.equals("health") || lukkede.contains(e) || lukkede.contains("*"));
    if (!aabne.isEmpty()) {
      mangler.add(
          new Mangel(
              "Endepunkterne "
                  + String.join(", ", aabne)
                  + " under /actuator er åbne; de viser opsætning og hukommelse"
                  + miljoe.kilde(WEB + "include")
                  + ".",
              "Sæt " + WEB + "include: health."));
    }
    if (miljoe.tekst(DETALJER).equalsIgnoreCase("always")) {
      mangler.add(
          new Mangel(
              "/actuator/health fortæller alle om database og disk" + miljoe.kilde(DETALJER) + ".",
              "Fjern " + DETALJER + "."));
    }
    return mangler;
  }
}
