package dk.jobveu.statistik;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Systemtest;
import dk.jobveu.statistik.Taltabel.Raekke;
import dk.jobveu.statistik.Tilfredshedstal.Svartal;
import dk.jobveu.statistik.VisJobveuTal.Jobveutal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What is told of the survey, and that nobody's answer can be worked out of it. */
@Systemtest
@Transactional
class SvarbundterTest {

  private static final LocalDate DAG = LocalDate.of(2021, 2, 1);
  private static final int MINDSTE = 5;

  @Autowired VisJobveuTal vis;
  @Autowired Tilfredshedstal tal;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void ingenAndres() {
    jdbc.sql("delete from spoergeskema_svar").update();
  }

  @Test
  void bundterAfFemVisesFraDagenEfterOgRestenVenter() {
    for (int v : List.of(8, 9, 10, 7)) {
      svar(2020, "jobcenter", "TILFREDSHED", v, DAG);
    }
    assertThat(raekke(DAG.plusDays(1), null, "jobcenter")).doesNotContainKey(Noegletal.TILFREDSHED);
    svar(2020, "jobcenter", "TILFREDSHED", 9, DAG.plusDays(1));
    svar(2020, "jobcenter", "TILFREDSHED", 1, DAG.plusDays(2));

    assertThat(raekke(DAG.plusDays(1), null, "jobcenter"))
        .as("dagens svar har ingen rækkefølge endnu")
        .containsEntry(Noegletal.VURDERINGER, BigDecimal.ZERO)
        .containsEntry(Noegletal.BESVARET, BigDecimal.valueOf(4));
    assertThat(raekke(DAG.plusDays(3), null, "jobcenter"))
        .as("den sjette venter")
        .containsEntry(Noegletal.VURDERINGER, BigDecimal.valueOf(5))
        .containsEntry(Noegletal.TILFREDSHED, new BigDecimal("8.6"))
        .containsEntry(Noegletal.BESVARET, BigDecimal.valueOf(6));
    assertThat(raekke(DAG.plusDays(3), 2019, "jobcenter")).isEmpty();
  }

  @Test
  void spoergsmaalTaellesEfterGradOgVedIkkeErIkkeEnMening() {
    for (int v : List.of(5, 4, 4, 3, 1, 0, 0)) {
      svar(2020, "jobcenter", "GODT_MATCH", v, DAG);
    }
    for (int v : List.of(5, 5, 5, 5)) {
      svar(2020, "virksomhed", "GODT_MATCH", v, DAG);
    }
    List<Raekke> raekker = tal(DAG.plusDays(1), null).tabel(Opdeling.SPOERGSMAAL).raekker();

    assertThat(raekker).extracting(Raekke::kode).containsExactly("GODT_MATCH-jobcenter");
    assertThat(raekker.get(0).navn()).startsWith("Jobcenter: I hvilken grad");
    assertThat(raekker.get(0).tal())
        .containsEntry(Noegletal.VURDERINGER, BigDecimal.valueOf(5))
        .containsEntry(Noegletal.I_MEGET_HOEJ_GRAD, BigDecimal.ONE)
        .containsEntry(Noegletal.I_HOEJ_GRAD, BigDecimal.valueOf(2))
        .containsEntry(Noegletal.HVERKEN, BigDecimal.ONE)
        .containsEntry(Noegletal.I_LAV_GRAD, BigDecimal.ZERO)
        .containsEntry(Noegletal.I_MEGET_LAV_GRAD, BigDecimal.ONE)
        .containsEntry(Noegletal.ANDEL_HOEJ_GRAD, BigDecimal.valueOf(60));
  }

  /**
   * Every pair of tables that anybody can get, of two days, of a year and all years, of one type
   * and all: what differs is nothing, or answers of five or more.
   */
  @Test
  void ingenForskelPaaToTabellerErFaaSvar() {
    Random lod = new Random(17);
    List<String> typer = List.of("jobcenter", "virksomhed", "uddannelsesinstitution");
    for (int i = 0; i < 400; i++) {
      svar(
          2019 + lod.nextInt(3),
          typer.get(lod.nextInt(3)),
          lod.nextBoolean() ? "TILFREDSHED" : "GODT_MATCH",
          lod.nextInt(6),
          DAG.plusDays(lod.nextInt(20)));
    }
    Map<String, Map<Integer, Integer>> foer = Map.of();
    for (int dag = 0; dag <= 21; dag++) {
      Map<String, Map<Integer, Integer>> nu = grupper(DAG.plusDays(dag));
      for (String gruppe : nu.keySet()) {
        Map<Integer, Integer> gamle = foer.getOrDefault(gruppe, Map.of());
        int mere = 0;
        for (int v = 1; v <= 10; v++) {
          int forskel = nu.get(gruppe).getOrDefault(v, 0) - gamle.getOrDefault(v, 0);
          assertThat(forskel).as("et svar, der er vist, bliver stående").isNotNegative();
          mere += forskel;
        }
        assertThat(mere % MINDSTE).as("%s dag %d", gruppe, dag).isZero();
      }
      assertThat(nu.keySet()).containsAll(foer.keySet());
      foer = nu;
    }
    assertThat(foer).as("de tre år, typer og spørgsmål").hasSize(18);
  }

  /** Answers by year, type and question, which every figure and every difference is a sum of. */
  private Map<String, Map<Integer, Integer>> grupper(LocalDate pr) {
    Map<String, Map<Integer, Integer>> alle = new HashMap<>();
    for (Svartal s : tal.svar(pr, MINDSTE)) {
      alle.computeIfAbsent(
              s.aar() + s.aktoertype() + s.spoergsmaal(), k -> new HashMap<Integer, Integer>())
          .merge(s.vaerdi(), s.antal(), Integer::sum);
    }
    return alle;
  }

  /** Hundred thousand answers are counted where they lie. */
  @Test
  void mangeSvarErStadigFaaRaekker() {
    IntStream.range(0, 2000)
        .forEach(i -> svar(2020, "jobcenter", "TILFREDSHED", 1 + i % 10, DAG.plusDays(i % 30)));
    assertThat(tal.svar(DAG.plusDays(40), MINDSTE)).hasSize(10);
  }

  private Jobveutal tal(LocalDate pr, Integer aar) {
    return vis.vis(Tallene.KOORDINATOR, new Taludvalg(aar, null, null, null, null), pr);
  }

  private Map<Noegletal, BigDecimal> raekke(LocalDate pr, Integer aar, String type) {
    return tal(pr, aar).tabel(Opdeling.TILFREDSHED).raekker().stream()
        .filter(r -> r.kode().equals(type))
        .findFirst()
        .map(Raekke::tal)
        .orElse(Map.of());
  }

  private void svar(int aar, String type, String spoergsmaal, int vaerdi, LocalDate dag) {
    jdbc.sql(
            """
            insert into spoergeskema_svar (besvarelse, spoergsmaal, aar, aktoertype, vaerdi, dag)
            values (?, ?, ?, ?, ?, ?)
            """)
        .param(UUID.randomUUID().toString())
        .param(spoergsmaal)
        .param(aar)
        .param(type)
        .param(vaerdi)
        .param(dag)
        .update();
  }
}
