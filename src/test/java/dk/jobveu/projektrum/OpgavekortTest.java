package dk.jobveu.projektrum;

import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_2;
import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Systemtest;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.motor.Frister;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.sikkerhed.Opgaveliste;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tasks of the same name told apart, found, and one after the other (docs/adr/0034). */
@Systemtest
class OpgavekortTest {

  private static final Bruger IDA = new Bruger(Testaktoerer.bruger(JOBCENTER), List.of(JOBCENTER));
  private static final Bruger FREMMED =
      new Bruger(Testaktoerer.bruger(JOBCENTER_2), List.of(JOBCENTER_2));

  @Autowired Scene scene;
  @Autowired Virksomheder virksomheder;
  @Autowired VisOpgavekort vis;
  @Autowired FindOpgaver find;
  @Autowired VisNaesteOpgave naeste;
  @Autowired TaelOpgavelister tael;
  @Autowired FilterService filtre;
  @Autowired IdentityService identitet;
  @Autowired TaskService opgaver;
  @Autowired RuntimeService koersler;
  @Autowired Frister frister;
  @Autowired JdbcClient jdbc;

  private Forloeb f;
  private String maerke;

  @BeforeEach
  void toBreve() {
    f = scene.forloeb();
    // so that no other test's company is found
    maerke = "Q" + UUID.randomUUID().toString().substring(0, 8);
    brev(maerke + " Århus A/S");
    brev(maerke + " Energi");
  }

  @AfterEach
  void ryd() {
    koersler
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(f.id())
        .list()
        .forEach(p -> koersler.deleteProcessInstance(p.getId(), "testen er slut"));
  }

  private void brev(String navn) {
    String id = UUID.randomUUID().toString();
    virksomheder.gemVirksomhed(
        new Virksomhed(
            id,
            new Registrering(f.id(), Testaktoerer.bruger(JOBCENTER), JOBCENTER, null, f.oprettet()),
            navn,
            null,
            "Fibertekniker",
            2,
            null,
            Virksomhed.Oensker.LEDIGE,
            "jobcenter",
            JOBCENTER,
            Virksomhed.Status.TILKENDEGIVET,
            false,
            null,
            null));
    scene.start("hensigtserklaering", f, Map.of("virksomhedId", id, "jobcenter", JOBCENTER));
  }

  private List<String> ider() {
    return scene.opgaver(f.id()).stream().map(Task::getId).toList();
  }

  @Test
  void toOpgaverMedSammeNavnSigerHvilkenVirksomhedDeHandlerOm() {
    List<Opgavekort> kort = vis.vis(IDA, ider());
    assertThat(kort).extracting(Opgavekort::navn).containsOnly("Indhent hensigtserklæring");
    assertThat(kort)
        .extracting(Opgavekort::virksomhed)
        .containsExactlyInAnyOrder(maerke + " Århus A/S", maerke + " Energi");
    assertThat(kort)
        .allSatisfy(
            k -> {
              assertThat(k.titel()).isEqualTo(f.titel());
              assertThat(k.forloebId()).isEqualTo(f.id());
              assertThat(k.organisation()).isEqualTo("Jobcenter Randers");
              assertThat(k.frist()).isEqualTo(frister.sidsteDag("underskrift"));
              assertThat(k.taget()).isFalse();
            });
    assertThat(vis.vis(FREMMED, ider())).isEmpty();
  }

  /** What our one statement counts is what the engine would say, list by list. */
  @Test
  void hverListesTalErDetSammeSomMotorens() {
    Map<String, Integer> foer = tael.tael(IDA);
    List<String> mine = ider();
    opgaver.claim(mine.get(0), IDA.id());

    Map<String, Integer> nu = tael.tael(IDA);
    assertThat(nu.get("Opgaver til os")).isEqualTo(foer.get("Opgaver til os") - 1);
    assertThat(nu.get("Mine opgaver")).isEqualTo(foer.get("Mine opgaver") + 1);
    assertThat(nu.get("Fristen er overskredet")).isEqualTo(foer.get("Fristen er overskredet"));
    assertThat(nu.get("Screening og tilmelding")).isEqualTo(foer.get("Screening og tilmelding"));
    assertThat(nu).isEqualTo(motorens(IDA));

    opgaver.setDueDate(mine.get(1), Date.from(Instant.EPOCH));
    assertThat(tael.tael(IDA).get("Fristen er overskredet"))
        .isEqualTo(nu.get("Fristen er overskredet") + 1);
    assertThat(tael.tael(IDA)).isEqualTo(motorens(IDA));
    assertThat(tael.tael(new Bruger("ukendt", List.of())).values()).containsOnly(0);
  }

  private Map<String, Integer> motorens(Bruger bruger) {
    List<Filter> lister =
        filtre.createFilterQuery().list().stream()
            .filter(
                liste -> Opgaveliste.ALLE.stream().anyMatch(l -> l.navn().equals(liste.getName())))
            .toList();
    List<String> grupper = new ArrayList<>(bruger.organisationer());
    Stream.of(Rolle.values()).map(Rolle::id).forEach(grupper::add);
    identitet.setAuthentication(bruger.id(), grupper);
    try {
      return lister.stream()
          .collect(
              Collectors.toMap(Filter::getName, liste -> filtre.count(liste.getId()).intValue()));
    } finally {
      identitet.clearAuthentication();
    }
  }

  @Test
  void deFindesPaaTitelNummerOgVirksomhedOgKunAfDemDeErTil() {
    assertThat(find.find(IDA, f.id())).hasSize(2);
    assertThat(find.find(IDA, maerke.toLowerCase() + " aarhus"))
        .extracting(Opgavekort::forloebId)
        .containsOnly(f.id());
    // a title of its own: other tests have the same, and only so many are shown
    String titel = "Montører til " + maerke + "vej";
    jdbc.sql("update forloeb set titel = ? where id = ?").params(titel, f.id()).update();
    assertThat(find.find(IDA, titel)).extracting(Opgavekort::forloebId).containsOnly(f.id());
    assertThat(find.find(IDA, maerke + " findes ikke")).isEmpty();
    assertThat(find.find(FREMMED, f.id())).isEmpty();
    assertThat(find.find(FREMMED, maerke)).isEmpty();
  }

  @Test
  void denNaesteErFoerstEnEgenOgAldrigEnKollegas() {
    List<String> ider = ider();
    opgaver.setAssignee(ider.get(1), IDA.id());
    assertThat(naeste.vis(IDA, f.id())).map(Opgavekort::id).contains(ider.get(1));
    opgaver.setAssignee(ider.get(1), "en_kollega");
    assertThat(naeste.vis(IDA, f.id())).map(Opgavekort::id).contains(ider.get(0));
    opgaver.setAssignee(ider.get(0), "en_kollega");
    assertThat(naeste.vis(IDA, f.id())).isEmpty();
    assertThat(naeste.vis(FREMMED, f.id())).isEmpty();
  }
}
