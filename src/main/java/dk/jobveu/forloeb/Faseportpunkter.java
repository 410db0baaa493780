package dk.jobveu.forloeb;

import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.forloeb.Principtilstand.Opfyldelse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks DMN-18 what is open when a phase is to be closed. */
@Component
public class Faseportpunkter {

  private static final String TABEL = "faseport_aabne_punkter";

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
  private final Beslutninger beslutninger;

  Faseportpunkter(
      Tjekliste tjekliste,
      Principper principper,
      List<Faseportkilde> kilder,
      Forloebregister forloeb,
      Beslutninger beslutninger) {
    this.tjekliste = tjekliste;
    this.principper = principper;
    this.kilder = kilder;
    this.forloeb = forloeb;
    this.beslutninger = beslutninger;
  }

  /** Everything that is open, as a decision that is recorded. */
  List<Afgoerelse> vurder(String forloebId, int fase) {
    return beslutninger.traefListe(TABEL, Sag.om(forloebId), input(forloebId, fase));
  }

  /** What blocks the phase now, without recording anything. */
  public List<String> blokeringer(String forloebId, int fase) {
    return beslutninger.opslagListe(TABEL, forloebId, input(forloebId, fase)).stream()
        .filter(Faseportpunkter::blokerer)
        .map(p -> p.tekst("begrundelse"))
        .toList();
  }

  static boolean blokerer(Afgoerelse punkt) {
    return "BLOKERER".equals(punkt.tekst("alvor"));
  }

  private Map<String, Object> input(String forloebId, int fase) {
    Map<String, Object> input = new HashMap<>(INGEN_FAKTA);
    kilder.forEach(k -> input.putAll(k.fakta(forloebId)));
    input.put("port", "FASE_" + fase);
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
}
