package dk.jobveu.behov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dk.jobveu.behov.AfgoerOmfang.Konklusion;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A yes from each side makes a need large enough; the coordinator's vote is a setting. */
class AfgoerOmfangTest {

  private static final Registrering R =
      new Registrering("JV-2026-0001", "bruger", "randers", null, Instant.EPOCH);

  private final Hukommelse vurderinger = new Hukommelse();
  private final NyeLister lister = new NyeLister();
  private final Genvalideringsproces proces = mock(Genvalideringsproces.class);

  @BeforeEach
  void behovetErGjortOp() {
    vurderinger.gemVurdering(
        new Behovsvurdering(
            R, 1, 2, 20, 20, 2, 0, 12, false, false, Omfang.STOR_NOK, null, null, null, null));
  }

  @Test
  void koordinatorens_nej_taeller_naar_koordinatoren_har_stemme() {
    parterne(true, true);
    assertThatThrownBy(() -> afgoer(true, konklusion(false, Omfang.STOR_NOK)))
        .isInstanceOf(Regelbrud.class)
        .hasMessageContaining("Du har selv svaret nej");
  }

  @Test
  void koordinatorens_nej_er_kun_et_raad_naar_koordinatoren_ikke_har_stemme() {
    parterne(true, true);
    afgoer(false, konklusion(false, Omfang.STOR_NOK));

    assertThat(vurderinger.seneste(R.forloebId()).orElseThrow().udfald())
        .isEqualTo(Omfang.STOR_NOK);
    assertThat(vurderinger.omfang(R.forloebId(), 1))
        .filteredOn(v -> v.side() == Omfangsside.KOORDINATOR)
        .singleElement()
        .satisfies(v -> assertThat(v.stortNok()).isFalse());
  }

  @Test
  void den_ene_sides_ja_er_ikke_nok() {
    vurderinger.gemOmfang(new Omfangsvurdering(R, 1, Omfangsside.ARBEJDSGIVER, true, null));
    assertThatThrownBy(() -> afgoer(false, konklusion(true, Omfang.STOR_NOK)))
        .hasMessageContaining("Begge parter skal sige ja");
  }

  @Test
  void parternes_svar_samles() {
    parterne(true, false);
    afgoer(true, konklusion(true, Omfang.UDVID));
    assertThat(samlet()).isEqualTo("UENIGE");

    parterne(false, false);
    afgoer(true, konklusion(true, Omfang.STOP));
    assertThat(samlet()).isEqualTo("NEJ");

    parterne(true, true);
    afgoer(true, konklusion(true, Omfang.STOR_NOK));
    assertThat(samlet()).isEqualTo("JA");
  }

  @Test
  void et_andet_udfald_end_stort_nok_skal_begrundes() {
    parterne(true, true);
    assertThatThrownBy(
            () -> afgoer(true, new Konklusion(true, Omfang.VENTELISTE, null, false, null)))
        .hasMessageContaining("hvorfor forløbet ikke går videre");
  }

  @Test
  void mens_nye_lister_spoerger_gaar_det_hverken_i_fase_2_eller_paa_venteliste() {
    parterne(true, true);
    lister.venter = true;
    for (Omfang udfald : List.of(Omfang.STOR_NOK, Omfang.VENTELISTE)) {
      assertThatThrownBy(() -> afgoer(true, konklusion(true, udfald)))
          .hasMessageContaining("Løs først opgaven »Afdæk behov igen«");
    }
    afgoer(true, konklusion(true, Omfang.UDVID));
    lister.venter = false;
    afgoer(true, konklusion(true, Omfang.STOR_NOK));
  }

  /** The table has not answered yet, or the task is there still. */
  @Test
  void det_venter_ogsaa_til_nye_lister_er_holdt_op_mod_omraadet() {
    parterne(true, true);
    when(proces.erIGang(R.forloebId())).thenReturn(true);
    assertThatThrownBy(() -> afgoer(true, konklusion(true, Omfang.STOR_NOK)))
        .isInstanceOf(Regelbrud.class)
        .hasMessageContaining("prøv igen om et øjeblik");
    assertThat(vurderinger.omfang(R.forloebId(), 1))
        .noneMatch(v -> v.side() == Omfangsside.KOORDINATOR);
  }

  private String samlet() {
    return vurderinger.seneste(R.forloebId()).orElseThrow().parterneVurdering();
  }

  private void parterne(boolean arbejdsgiver, boolean loenmodtager) {
    vurderinger.gemOmfang(
        new Omfangsvurdering(R, 1, Omfangsside.ARBEJDSGIVER, arbejdsgiver, "grund"));
    vurderinger.gemOmfang(
        new Omfangsvurdering(R, 1, Omfangsside.LOENMODTAGER, loenmodtager, "grund"));
  }

  private static Konklusion konklusion(boolean stortNok, Omfang udfald) {
    return new Konklusion(stortNok, udfald, null, false, "grund");
  }

  private void afgoer(boolean koordinatorHarStemme, Konklusion konklusion) {
    new AfgoerOmfang(
            vurderinger, new VurderOmfang(vurderinger), null, lister, proces, koordinatorHarStemme)
        .modtag(konklusion, new Situation(R, Map.of()));
  }

  /** Asks again, or does not. */
  private static class NyeLister implements Genvalideringer {

    private boolean venter;

    @Override
    public void opret(Genvalidering genvalidering) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Genvalidering> alle(String forloebId) {
      return venter
          ? List.of(
              new Genvalidering(
                  R, 1, null, null, false, false, Genvalidering.Udfald.VENTER, List.of()))
          : List.of();
    }

    @Override
    public void afgoer(String forloebId, Genvalidering.Udfald udfald) {
      throw new UnsupportedOperationException();
    }
  }

  /** Keeps the judgements of one forløb. */
  private static class Hukommelse implements Vurderinger {

    private final List<Omfangsvurdering> omfang = new ArrayList<>();
    private Behovsvurdering behovsvurdering;

    @Override
    public void gemOmfang(Omfangsvurdering v) {
      omfang.removeIf(gammel -> gammel.omgang() == v.omgang() && gammel.side() == v.side());
      omfang.add(v);
    }

    @Override
    public List<Omfangsvurdering> omfang(String forloebId, int omgang) {
      return omfang.stream().filter(v -> v.omgang() == omgang).toList();
    }

    @Override
    public void gemVurdering(Behovsvurdering v) {
      behovsvurdering = v;
    }

    @Override
    public Optional<Behovsvurdering> seneste(String forloebId) {
      return Optional.ofNullable(behovsvurdering);
    }
  }
}
