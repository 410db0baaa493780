package dk.jobveu.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.jobveu.Systemtest;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.proces.Holdhjaelp;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.udbud.Skolehistorik;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The same course in reach is found before a class is cancelled, and how schools' classes went. */
@Systemtest
@Transactional
class NaboholdeneTest {

  private static final String MIT_RAAD = "RBR Midtjylland";

  @Autowired Scene scene;
  @Autowired Holdhjaelp hjaelp;
  @Autowired Holdregister register;
  @Autowired Forloebregister forloeb;
  @Autowired Naboholdene naboholdene;
  @Autowired Skolehistorik historik;
  @Autowired JdbcClient jdbc;
  @Autowired Clock ur;

  private LocalDate start;
  private Forloeb mit;

  @BeforeEach
  void etHold() {
    jdbc.sql("update hold set status = 'AFSLUTTET'").update();
    start = Datoer.dagen(ur.instant()).plusWeeks(4);
    mit = hold(MIT_RAAD, start, "47136", "47137");
  }

  @Test
  void detSammeKursusIEgetOmraadeOgNaboomraaderForeslaas() {
    Forloeb nabo = hold("RBR Nordjylland", start.plusDays(1), "47136");
    Forloeb eget = hold(MIT_RAAD, start.plusDays(9), "47137", "47136", "10000");
    hold("RBR Hovedstaden", start, "47136");
    hold(MIT_RAAD, start, "10000");

    assertThat(naboholdene.iNaerheden(mit.id()))
        .extracting(Nabohold::raad, Nabohold::start, Nabohold::kurser)
        .containsExactly(
            tuple(MIT_RAAD, start.plusDays(9), List.of("Kursus 47136", "Kursus 47137")),
            tuple("RBR Nordjylland", start.plusDays(1), List.of("Kursus 47136")));
    assertThat(naboholdene.iNaerheden(nabo.id())).hasSize(2);
    assertThat(naboholdene.iNaerheden(eget.id())).hasSize(3);
  }

  @Test
  void detDerErBegyndtAflystEllerStoppetForeslaasIkke() {
    hold(MIT_RAAD, Datoer.dagen(ur.instant()), "47136");
    register.saetStatus(hold(MIT_RAAD, start, "47136").id(), 1, Holdstatus.AFLYST);
    forloeb.afslut(
        hold(MIT_RAAD, start, "47136").id(), Forloebstatus.STOPPET, "FOR_FAA_KANDIDATER");

    assertThat(naboholdene.iNaerheden(mit.id())).isEmpty();
  }

  /** Where and when, and whom to ask; neither how many nor the other forløb. */
  @Test
  void koordinatorenSerHvemDerSkalSpoerges() {
    Forloeb nabo = hold("RBR Nordjylland", start, "47136");

    Map<String, Object> raekke = naboholdene.raekker(mit.id()).get(0);
    assertThat(raekke)
        .containsOnlyKeys("omraade", "kurser", "skole", "start", "afgoeres", "spoerg")
        .containsEntry("kurser", "Kursus 47136")
        .containsEntry("spoerg", "VEU-koordinator Østjylland");
    assertThat(raekke.values().toString()).doesNotContain(nabo.id(), nabo.titel());
  }

  @Test
  void skolensHoldTaelles() {
    jdbc.sql("update hold set status = 'OPRETTET'").update();
    assertThat(historik.af(List.of(Testaktoerer.SKOLE))).isEmpty();
    for (Holdstatus status : List.of(Holdstatus.AFSLUTTET, Holdstatus.STARTET, Holdstatus.AFLYST)) {
      register.saetStatus(hold(MIT_RAAD, start, "47136").id(), 1, status);
    }
    jdbc.sql("update hold set garantikursus = true where status in ('STARTET', 'AFLYST')").update();

    assertThat(historik.af(List.of(Testaktoerer.SKOLE, Testaktoerer.JOBCENTER)))
        .containsExactly(new Skolehistorik.Historik(Testaktoerer.SKOLE, 2, 1, 2, 1));
    assertThat(historik.af(List.of())).isEmpty();
  }

  private Forloeb hold(String raad, LocalDate begynder, String... fagkoder) {
    Forloeb f = scene.forloeb("LEDIGE");
    jdbc.sql("update forloeb set rar = ? where id = ?").params(raad, f.id()).update();
    jdbc.sql(
            "insert into kursussammensaetning (forloeb_id, version, adgang, almen_foerst,"
                + " ingen_merit_accepteret, status, registreret_af, registreret)"
                + " values (?, 1, 'JOB', false, false, 'GAELDENDE', 'b', current_timestamp)")
        .param(f.id())
        .update();
    for (int nr = 1; nr <= fagkoder.length; nr++) {
      jdbc.sql(
              "insert into kursus (forloeb_id, version, nr, titel, fagkode, kursustype,"
                  + " indgaar_i_uddannelse, har_udbyder) values (?, 1, ?, ?, ?, 'AMU', false, true)")
          .params(f.id(), nr, "Kursus " + fagkoder[nr - 1], fagkoder[nr - 1])
          .update();
    }
    hjaelp.hold(f, begynder);
    return f;
  }
}
