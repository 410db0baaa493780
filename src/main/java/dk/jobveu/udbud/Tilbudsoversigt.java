package dk.jobveu.udbud;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Taltekst;
import dk.jobveu.faelles.Valg;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The opened bids as tables and options, for those who may read them. */
@Component
class Tilbudsoversigt {

  static final String INGEN = "INGEN";

  private final Tilbudsmappe mappe;
  private final Kursusdaekning daekning;
  private final Aktoerer aktoerer;

  Tilbudsoversigt(Tilbudsmappe mappe, Kursusdaekning daekning, Aktoerer aktoerer) {
    this.mappe = mappe;
    this.daekning = daekning;
    this.aktoerer = aktoerer;
  }

  List<Map<String, Object>> tabel(String forloebId, String organisation) {
    Map<String, Tilbudsvurdering> vurderinger =
        mappe.vurderinger(forloebId, organisation).stream()
            .collect(Collectors.toMap(Tilbudsvurdering::skole, v -> v));
    return mappe.synlige(forloebId, organisation).stream()
        .sorted(Danskorden.efter(t -> aktoerer.navn(t.skole())))
        .map(t -> raekke(t, vurderinger.get(t.skole())))
        .toList();
  }

  private Map<String, Object> raekke(Tilbud t, Tilbudsvurdering v) {
    return Map.of(
        "skole",
        aktoerer.navn(t.skole()),
        "pris",
        Taltekst.skriv(t.vilkaar().pris()) + " kr.",
        "start",
        Datoer.tekst(t.vilkaar().startdato()),
        "slut",
        Datoer.tekst(t.vilkaar().slutdato()),
        "sted",
        t.vilkaar().sted() + " (" + t.vilkaar().afvikling().tekst().toLowerCase() + ")",
        "kurser",
        t.vilkaar().daekkerAlleKurser() ? "Alle" : String.join(", ", daekning.af(t)),
        "point",
        v == null ? "" : v.point(),
        "bemaerkning",
        v == null || v.egnet() ? "Kan vælges" : v.udelukketFordi());
  }

  List<Map<String, Object>> pointgrunde(String forloebId, String organisation) {
    return mappe.vurderinger(forloebId, organisation).stream()
        .map(
            v ->
                Map.<String, Object>of(
                    "skole",
                    aktoerer.navn(v.skole()),
                    "grunde",
                    v.begrundelse() == null ? "" : v.begrundelse()))
        .toList();
  }

  /** Schools whose bids can be chosen. */
  List<String> egnede(String forloebId) {
    return daekning.egnede(forloebId).stream().map(Tilbud::skole).toList();
  }

  /** The schools that can be chosen. */
  List<Valg> skolevalg(String forloebId) {
    return aktoerer.efterNavn(egnede(forloebId)).stream()
        .map(s -> new Valg(s, aktoerer.navn(s)))
        .toList();
  }

  /** The schools that can be chosen, and the answer that none of them is. */
  List<Valg> valg(String forloebId, String ingen) {
    return Stream.concat(skolevalg(forloebId).stream(), Stream.of(new Valg(INGEN, ingen))).toList();
  }
}
