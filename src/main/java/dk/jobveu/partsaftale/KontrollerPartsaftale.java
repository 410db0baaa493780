package dk.jobveu.partsaftale;

import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Forloebregister;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks the newest version and both sides' answers against DMN-5. */
@Brugstilfaelde
public class KontrollerPartsaftale implements Trin<Intet, KontrollerPartsaftale.Udfald> {

  /**
   * @param partsaftaleStatus KOMPLET, OPFYLDT_PAA_ANDEN_VIS, RETUR, AFVIS or AFVENT
   */
  public record Udfald(String partsaftaleStatus) {}

  private final Partsaftaler aftaler;
  private final Forloebregister forloeb;
  private final Beslutninger beslutninger;

  KontrollerPartsaftale(Partsaftaler aftaler, Forloebregister forloeb, Beslutninger beslutninger) {
    this.aftaler = aftaler;
    this.forloeb = forloeb;
    this.beslutninger = beslutninger;
  }

  @Override
  public Udfald udfoer(Intet intet, Registrering r) {
    String forloebId = r.forloebId();
    Partsaftale aftale =
        aftaler
            .seneste(forloebId)
            .orElseThrow(() -> new Regelbrud(null, "Der er endnu ikke et udkast til aftalen."));
    List<Tiltraedelse> svar = aftaler.tiltraedelser(forloebId, aftale.version());
    Sag sag = new Sag(forloebId, "partsaftale version " + aftale.version());

    List<String> koder =
        beslutninger.traefListe("partsaftale_mangler", sag, indhold(aftale, svar)).stream()
            .map(a -> a.tekst("kode"))
            .sorted()
            .toList();
    aftaler.saetMangler(forloebId, aftale.version(), koder);

    Afgoerelse afgoerelse =
        beslutninger.traef("partsaftale_komplet", sag, helhed(aftale, svar, koder));
    return new Udfald(afgoerelse.tekst("status"));
  }

  private Map<String, Object> indhold(Partsaftale a, List<Tiltraedelse> svar) {
    Map<String, Object> input = new HashMap<>();
    input.put("harFormaal", Partsaftale.udfyldt(a.indhold().aftalensFormaal()));
    input.put("harStillingsbetegnelse", Partsaftale.udfyldt(a.indhold().stillingsbetegnelser()));
    input.put("harFagligeKompetencer", Partsaftale.udfyldt(a.indhold().fagligeKompetencer()));
    input.put("omfatterAlleLedigeMaalgrupper", a.indhold().alleLedige());
    input.put("indsnaevringBegrundet", Partsaftale.udfyldt(a.indhold().indsnaevring()));
    input.put("beskaeftigedeKanIndgaa", Partsaftale.udfyldt(a.indhold().beskaeftigede()));
    input.put("harMaalUfaglaertTilFaglaert", Partsaftale.udfyldt(a.indhold().loeftemaal()));
    input.put("underskrevetArbejdsgiverside", underskrevet(svar, Partsside.ARBEJDSGIVER));
    input.put("underskrevetLoenmodtagerside", underskrevet(svar, Partsside.LOENMODTAGER));
    input.put(
        "naevnerFinansieringEllerIgangsaetning",
        svar.stream().anyMatch(t -> t.indhold().naevnerFinansiering()));
    return input;
  }

  private Map<String, Object> helhed(
      Partsaftale aftale, List<Tiltraedelse> svar, List<String> koder) {
    List<Tiltraedelse> udenUnderskrift =
        svar.stream().filter(s -> !s.erUnderskrevetAfOrganisation()).toList();
    boolean blaastemplet =
        svar.size() == Partsside.values().length
            && udenUnderskrift.stream()
                .allMatch(Tiltraedelse::bakkerOpUdenOrganisationensUnderskrift);
    Map<String, Object> input = new HashMap<>();
    input.put("mangler", String.join(",", koder));
    input.put("harPartsaftale", aftale.indhold().aftaleform() == Aftaleindhold.Form.SKRIFTLIG);
    input.put("alternativBlaastempling", blaastemplet);
    input.put(
        "dokumentationVedlagt",
        blaastemplet && udenUnderskrift.stream().allMatch(Tiltraedelse::erDokumenteret));
    input.put(
        "indholdDefineretAfParterne",
        svar.stream().anyMatch(t -> t.indhold().fastlaeggerIndhold()));
    input.put("projekttype", forloeb.hent(aftale.forloebId()).projekttype());
    return input;
  }

  private static boolean underskrevet(List<Tiltraedelse> svar, Partsside side) {
    Optional<Tiltraedelse> sidens = svar.stream().filter(s -> s.side() == side).findFirst();
    return sidens.map(Tiltraedelse::erUnderskrevetAfOrganisation).orElse(false);
  }
}
