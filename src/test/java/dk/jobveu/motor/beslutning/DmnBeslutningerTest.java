package dk.jobveu.motor.beslutning;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import dk.jobveu.beslutning.Afgoerelseslager;
import dk.jobveu.beslutning.Sagsstart;
import dk.jobveu.motor.fejl.Modelkoerselsfejl;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A table that does not work says which it is, where, and nothing of what was asked. */
class DmnBeslutningerTest {

  private static final Map<String, Object> SPURGT = Map.of("dage", "zq-hemmelig");

  private final Beslutningsversioner versioner = mock();
  private final Tabelmotor tabeller = mock();
  private final DmnBeslutninger beslutninger =
      new DmnBeslutninger(
          versioner,
          tabeller,
          mock(Afgoerelseslager.class),
          mock(Sagsstart.class),
          Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

  @BeforeEach
  void enVersion() {
    when(versioner.id("taerskler")).thenReturn("v1");
  }

  @Test
  void ingenRegelPasser() {
    DmnDecision tabel =
        mock(DmnDecision.class, withSettings().extraInterfaces(DecisionDefinition.class));
    DmnDecisionTableEvaluationEvent svar = mock();
    when(svar.getDecisionTable()).thenReturn(tabel);
    when(svar.getMatchingRules()).thenReturn(List.of());
    when(tabeller.evaluer("v1", SPURGT)).thenReturn(svar);
    assertThatThrownBy(() -> beslutninger.opslag("taerskler", SPURGT))
        .isInstanceOf(Modelkoerselsfejl.class)
        .hasMessageStartingWith(
            "Der er en fejl i modellen dmn/taerskler.dmn ved taerskler: Ingen regel passer")
        .hasMessageNotContaining("zq-hemmelig");
  }

  @Test
  void etUdtrykKanIkkeRegnesUd() {
    FeelException fejl = new FeelException("failed to evaluate 'dage > 3' with zq-hemmelig");
    when(tabeller.evaluer("v1", SPURGT)).thenThrow(fejl);
    when(tabeller.regel("v1", fejl)).thenReturn(Optional.of("Regel_2"));
    assertThatThrownBy(() -> beslutninger.opslag("taerskler", SPURGT))
        .isInstanceOf(Modelkoerselsfejl.class)
        .hasMessageStartingWith(
            "Der er en fejl i modellen dmn/taerskler.dmn ved Regel_2: FEEL-udtrykket")
        .hasMessageNotContaining("zq-hemmelig");
  }

  @Test
  void detDerIkkeErTabellensFejlErDetIkke() {
    when(tabeller.evaluer(any(), any()))
        .thenThrow(new IllegalStateException("the database is gone"));
    assertThatThrownBy(() -> beslutninger.opslag("taerskler", SPURGT))
        .isExactlyInstanceOf(IllegalStateException.class);
  }
}
