package dk.jobveu.behov;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** DMN-14 knows one initiator; knows many. */
class ForeslaaKoordineringTest {

  @Test
  void begge_sider_tilsammen_er_parterne() {
    assertThat(
            ForeslaaKoordinering.initiativtager(
                List.of("VIRKSOMHED", "FAGLIG_ORGANISATION", "BRANCHEORGANISATION")))
        .isEqualTo("PARTERNE");
  }

  @Test
  void ellers_taeller_den_foerste() {
    assertThat(ForeslaaKoordinering.initiativtager(List.of("JOBCENTER", "BRANCHEORGANISATION")))
        .isEqualTo("JOBCENTER");
  }

  @Test
  void et_netvaerk_af_jobcentre_er_et_jobcenter_og_veu_koordinatoren_hoerer_til_amk() {
    assertThat(ForeslaaKoordinering.initiativtager(List.of("JOBCENTERNETVAERK")))
        .isEqualTo("JOBCENTER");
    assertThat(ForeslaaKoordinering.initiativtager(List.of("VEU_KOORDINATOR"))).isEqualTo("AMK");
  }
}
