package dk.jobveu.motor.blanket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.jobveu.Systemtest;
import dk.jobveu.deltager.BegyndDeltagerforloeb;
import dk.jobveu.deltager.Deltagerhold;
import dk.jobveu.deltager.OpretDeltagere;
import dk.jobveu.frafald.Frafaldsaarsag;
import dk.jobveu.frafald.Frafaldsmelding;
import dk.jobveu.frafald.RegistrerFrafald;
import dk.jobveu.persondatalog.Persondatalog;
import dk.jobveu.persondatalog.Persondatalog.Handling;
import dk.jobveu.persondatalog.Persondatalog.Linje;
import dk.jobveu.proces.Scene;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A task about a citizen in Tasklist: opening and answering it stand in the log. */
@Systemtest
class BlanketlogTest {

  @Autowired Scene scene;
  @Autowired OpretDeltagere opret;
  @Autowired BegyndDeltagerforloeb start;
  @Autowired RegistrerFrafald frafald;
  @Autowired Blanketopslag opslag;
  @Autowired Persondatalog log;

  @Test
  void atAabneOgBesvareEnOpgaveOmEnBorgerStaarILoggen() {
    Deltagerhold hold =
        Deltagerhold.begyndt(scene, "LEDIGE", opret, start, Deltagerhold.ny("A", "1"));
    frafald.registrerFrafald(
        hold.jobcenter(),
        List.of(
            new Frafaldsmelding(
                "A", Deltagerhold.START.plusDays(3), Frafaldsaarsag.MOTIVATION, false)));
    var opgave = scene.opgaver(hold.forloebId()).get(0);

    opslag.afOpgave(opgave.getId());
    assertThatThrownBy(
            () ->
                scene.udfoer(
                    hold.forloebId(), "hold_frafaldssamtale", Map.of("samtaleDato", "i går")))
        .isNotNull();
    assertThat(log.iForloeb(hold.forloebId())).hasSize(1);
    scene.udfoer(hold.forloebId(), "hold_frafaldssamtale", Map.of("samtaleDato", "2026-03-12"));

    assertThat(log.om(hold.forloebId(), "A"))
        .extracting(Linje::handling, Linje::sted)
        .containsExactly(
            tuple(Handling.LAEST, "blanket:hold_frafaldssamtale"),
            tuple(Handling.AENDRET, "blanket:hold_frafaldssamtale"));
  }
}
