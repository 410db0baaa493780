package dk.jobveu.forloeb;

import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Principtilstand.Opfyldelse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Judges whether a phase may be closed (DMN-18): very little blocks, the rest passes as a recorded
 * deviation.
 */
@Service
public class GoerFasestatus {

  /** What the gate said. */
  public record Fasestatus(String port, List<String> blokeringer) {}

  private static final Map<String, Object> INGEN_FAKTA =
      Map.of(
          "harKonkretVirksomhed", false,
          "virksomhedErAnsoeger", false,
          "partsaftaleMangler", "",
          "aabentUdbud", false,
          "projektplanMangler", "",
          "screeningGennemfoert", false);

  private final Tjekliste tjekliste;
  private final Principper principper;
  private final List<Faseportkilde> kilder;
  private final Forloebregister forloeb;
  private final Afvigelser afvigelser;
  private final Tjeklisteraekker gemte;
  private final Beslutninger beslutninger;

  public GoerFasestatus(
      Tjekliste tjekliste,
      Principper principper,
      List<Faseportkilde> kilder,
      Forloebregister forloeb,
      Afvigelser afvigelser,
      Tjeklisteraekker gemte,
      Beslutninger beslutninger) {
    this.tjekliste = tjekliste;
    this.principper = principper;
    this.kilder = kilder;
    this.forloeb = forloeb;
    this.afvigelser = afvigelser;
    this.gemte = gemte;
    this.beslutninger = beslutninger;
  }

  /** Judges the phase and records its state and its deviations. */
  public Fasestatus goerOp(Registrering registrering, int fase) {
    String forloebId = registrering.forloebId();
    List<Raekketilstand> raekker = tjekliste.afFase(forloebId, fase);
    gemte.gemFasestatus(forloebId, fase, raekker);
    List<Afgoerelse> aabne =
        beslutninger.traefListe(
            "faseport_aabne_punkter", Sag.om(forloebId), input(forloebId, "FASE_" + fase, fase));
    List<String> blokeringer = new ArrayList<>();
    int antalAfvigelser = 0;
    for (Afgoerelse punkt : aabne) {
      if ("BLOKERER".equals(punkt.tekst("alvor"))) {
        blokeringer.add(punkt.tekst("begrundelse"));
      } else {
        antalAfvigelser++;
        afvigelser.registrer(registrering, punkt.tekst("kode"), grund(raekker, punkt));
      }
    }
    Afgoerelse port =
        beslutninger.traef(
            "faseport",
            Sag.om(forloebId),
            Map.of("antalBlokerende", blokeringer.size(), "antalAfvigelser", antalAfvigelser));
    return new Fasestatus(port.tekst("beslutning"), blokeringer);
  }

  /** What blocks the phase now, without recording anything. */
  public List<String> blokeringer(String forloebId, int fase) {
    return beslutninger
        .opslagListe("faseport_aabne_punkter", input(forloebId, "FASE_" + fase, fase))
        .stream()
        .filter(p -> "BLOKERER".equals(p.tekst("alvor")))
        .map(p -> p.tekst("begrundelse"))
        .toList();
  }

  private Map<String, Object> input(String forloebId, String port, int fase) {
    Map<String, Object> input = new HashMap<>(INGEN_FAKTA);
    kilder.forEach(k -> input.putAll(k.fakta(forloebId)));
    input.put("port", port);
    input.put("projekttype", forloeb.hent(forloebId).projekttype());
    input.put(
        "aabneRaekker",
        tjekliste.afFase(forloebId, fase).stream()
            .filter(r -> Tjekliste.erHovedraekke(r.raekke()))
            .filter(r -> r.tilstand() == Tilstand.IKKE_OPFYLDT)
            .map(Raekketilstand::raekke)
            .collect(Collectors.joining(",")));
    input.put(
        "aabnePrincipper",
        principper.afFase(forloebId, fase).stream()
            .filter(p -> p.alvor() != Principtilstand.Alvor.INFO)
            .filter(
                p -> p.tilstand() == Opfyldelse.IKKE_OPFYLDT || p.tilstand() == Opfyldelse.DELVIST)
            .map(p -> String.valueOf(p.nr()))
            .collect(Collectors.joining(",")));
    return input;
  }

  private static String grund(List<Raekketilstand> raekker, Afgoerelse punkt) {
    return raekker.stream()
        .filter(r -> r.raekke().equals(punkt.tekst("kode")))
        .map(Raekketilstand::begrundelse)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(punkt.tekst("begrundelse"));
  }
}
