package dk.jobveu.statistik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dk.jobveu.resultat.Succesindstilling;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What figures are counted from is read once a minute and day, and anew when something came. */
class TalgrundlagTest {

  private static final Instant NU = Instant.parse("2026-03-02T09:30:00Z");
  private static final LocalDate DAG = LocalDate.of(2026, 3, 2);

  private final Fakta fakta = mock(Fakta.class);
  private final AtomicLong gaaet = new AtomicLong();

  @Test
  void huskesEtMinut() {
    Talgrundlag grundlag = grundlag(Duration.ofMinutes(1));
    Talgrundlag.Kendt foerst = grundlag.paa(DAG);
    assertThat(foerst.regnet()).isEqualTo(NU);
    gaaet.addAndGet(Duration.ofSeconds(59).toNanos());
    assertThat(grundlag.paa(DAG)).isSameAs(foerst);
    laest(DAG, 1);

    gaaet.addAndGet(Duration.ofSeconds(1).toNanos());
    grundlag.paa(DAG);
    laest(DAG, 2);
  }

  @Test
  void hverDagForSigOgIntetNaarDerErLaestNogetInd() {
    Talgrundlag grundlag = grundlag(Duration.ofMinutes(1));
    grundlag.paa(DAG);
    grundlag.paa(DAG.minusYears(1));
    laest(DAG.minusYears(1), 1);
    grundlag.glem();
    grundlag.paa(DAG);
    laest(DAG, 2);
  }

  @Test
  void udenHukommelseRegnesHverGang() {
    Talgrundlag grundlag = grundlag(Duration.ZERO);
    grundlag.paa(DAG);
    grundlag.paa(DAG);
    laest(DAG, 2);
  }

  private void laest(LocalDate dag, int gange) {
    verify(fakta, times(gange)).gennemfoerte(dag);
  }

  private Talgrundlag grundlag(Duration husk) {
    when(fakta.gennemfoerte(any())).thenReturn(List.of());
    Succesindstilling smaa = mock(Succesindstilling.class);
    when(smaa.mindsteGruppe()).thenReturn(5);
    return new Talgrundlag(
        fakta,
        mock(Gang.class),
        mock(Fasetrin.class),
        mock(Tilfredshedstal.class),
        mock(Raadsskifte.class),
        smaa,
        new Statistikindstilling(10, husk),
        Clock.fixed(NU, ZoneOffset.UTC),
        gaaet::get);
  }
}
