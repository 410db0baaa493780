package dk.jobveu.persondata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dk.jobveu.deltager.persondata.Sletteaarsag;
import dk.jobveu.kladde.Kladder;
import dk.jobveu.konto.Kontolog;
import dk.jobveu.persondatalog.Persondatalog;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One citizen who cannot be erased tonight does not keep the others. */
class RydOpTest {

  private final Opbevaring opbevaring = mock();
  private final SletBorger sletBorger = mock();
  private final Persondatalog log = mock();
  private final Kladder kladder = mock();
  private final Kontolog kontolog = mock();
  private final RydOp rydOp =
      new RydOp(
          new Opbevaringstider(
              Period.ofDays(1),
              Period.ofDays(1),
              Period.ofDays(1),
              Period.ofDays(1),
              Period.ofDays(1),
              Period.ofDays(1),
              Period.ofDays(1),
              Period.ofDays(1)),
          opbevaring,
          sletBorger,
          log,
          kladder,
          kontolog,
          Clock.fixed(Instant.parse("2026-05-01T01:00:00Z"), ZoneOffset.UTC));

  @Test
  void enDerMislykkesHolderIkkeDeAndreTilbage() {
    when(opbevaring.deltagere(any()))
        .thenReturn(
            List.of(
                new Opbevaring.Udloebet("F1", "randers", "A"),
                new Opbevaring.Udloebet("F1", "randers", "B")));
    when(sletBorger.slet(any(), any(), eq("A"), any()))
        .thenThrow(new IllegalStateException("optaget"));

    RydOp.Oprydning gjort = rydOp.rydOp();

    assertThat(gjort.deltagere()).isEqualTo(1);
    assertThat(gjort.mislykkede()).isEqualTo(1);
    verify(sletBorger).slet(any(), any(), eq("B"), eq(Sletteaarsag.FORAELDET));
    verify(opbevaring).rensForloeb(any());
    verify(opbevaring).sletStedfortraedelser(any());
    verify(opbevaring).sletBesoeg(any());
    verify(opbevaring).sletSvarlinks(any());
    verify(opbevaring).sletUnderskrifter(any());
    verify(opbevaring).sletBilag(any());
    verify(opbevaring).rensUdenForForloeb(any());
    verify(kladder).rydOp(Instant.parse("2026-04-30T00:00:00Z"));
    verify(kontolog).sletFoer(Instant.parse("2026-04-30T00:00:00Z"));
  }
}
