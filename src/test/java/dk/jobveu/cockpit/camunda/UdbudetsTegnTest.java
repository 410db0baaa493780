package dk.jobveu.cockpit.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.persistence.entity.ActivityInstanceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricActivityInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TransitionInstanceImpl;
import org.junit.jupiter.api.Test;

/** How many schools have still to bid is nobody's business before the bids are opened. */
class UdbudetsTegnTest {

  private static final String TILBUD = "CallActivity_Tilbud";

  @Test
  void tegneneErLigeMangeUansetHvorMangeDerMangler() {
    assertThat(trae(0, 1))
        .isEqualTo(trae(0, 3))
        .as("den første har svaret")
        .isEqualTo(trae(1, 3))
        .containsOnlyOnce("\"activityId\":\"" + TILBUD + '"');
  }

  static String trae(int fra, int til) {
    ActivityInstanceImpl krop = knude("krop", TILBUD + "#multiInstanceBody");
    ActivityInstanceImpl[] boern = new ActivityInstanceImpl[til - fra];
    for (int i = 0; i < til - fra; i++) {
      boern[i] = knude("barn" + (fra + i), TILBUD);
    }
    krop.setChildActivityInstances(boern);
    return new ObjectMapper().valueToTree(Instanssvar.knude(krop, Set.of(TILBUD))).toString();
  }

  private static ActivityInstanceImpl knude(String id, String element) {
    ActivityInstanceImpl a = new ActivityInstanceImpl();
    a.setId(id);
    a.setActivityId(element);
    a.setChildActivityInstances(new ActivityInstanceImpl[0]);
    a.setChildTransitionInstances(new TransitionInstanceImpl[0]);
    return a;
  }

  @Test
  void summenErHverInstansEnGang() {
    List<HistoricActivityInstance> aabne =
        List.of(aaben("a", TILBUD), aaben("a", TILBUD), aaben("b", TILBUD), aaben("b", "X"));

    assertThat(Definitionssvar.antal(aabne, Set.of(TILBUD)))
        .containsEntry(TILBUD, 2)
        .containsEntry("X", 1);
    assertThat(Definitionssvar.antal(aabne, Set.of())).containsEntry(TILBUD, 3);
  }

  private static HistoricActivityInstance aaben(String instans, String element) {
    HistoricActivityInstanceEntity a = new HistoricActivityInstanceEntity();
    a.setProcessInstanceId(instans);
    a.setActivityId(element);
    return a;
  }
}
