package dk.jobveu.modeller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.jobveu.Systemtest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is deployed and what is drafted, as the database holds it. */
@Systemtest
class ModellagerTest {

  private static final Instant NU = Instant.parse("2026-03-02T12:00:00Z");

  @Autowired private Modelregister register;
  @Autowired private Modelkladder kladder;
  @Autowired private Modellaeser laeser;

  @Test
  void alleModellerErDerMedIndholdOgHvorDeKomFra() {
    for (Modelslags slags : Modelslags.values()) {
      List<Modelversion> nyeste = register.nyeste(slags);
      assertThat(nyeste).as(slags.flere()).hasSizeGreaterThan(20);
      for (Modelversion v : nyeste) {
        assertThat(v.version()).isPositive();
        assertThat(register.versioner(slags, v.noegle()).get(0)).isEqualTo(v);
        // other tests deploy models of their own
        if (v.kilde().startsWith("Fulgte med")) {
          assertThat(laeser.laes(slags, v.noegle(), register.indhold(v)).dele())
              .as(v.noegle())
              .isNotEmpty();
        }
      }
    }
    assertThat(register.versioner(Modelslags.PROCES, "findes_ikke")).isEmpty();
  }

  @Test
  void enFilDerErDenSammeHarIngenForskelle() {
    for (Modelslags slags : Modelslags.values()) {
      Modelversion v = register.nyeste(slags).get(0);
      String fil = new String(register.indhold(v), StandardCharsets.UTF_8);
      Modelindhold en = laeser.laes(slags, v.noegle(), fil.getBytes(StandardCharsets.UTF_8));
      // as an editor may write it
      String andet =
          slags == Modelslags.BLANKET
              ? fil.replace("\n", "\n ")
              : fil.replace(" camunda:calledElementBinding=\"latest\"", "").replace("  ", "    ");
      Modelindhold to = laeser.laes(slags, v.noegle(), andet.getBytes(StandardCharsets.UTF_8));
      assertThat(Modelforskel.mellem(en, to)).as(v.noegle()).isEmpty();
    }
  }

  @Test
  void enKladdeErSinEjersIndtilDenSendesOgGaarTilSidst() {
    long nr =
        kladder.gem(
            new Modelkladde(
                null,
                "zz_ejer",
                NU,
                null,
                null,
                List.of(
                    new Modelfil("forms/b.form", "{\"æ\":1}"),
                    new Modelfil("bpmn/a.bpmn", "<x/>"))));
    assertThat(kladder.find(nr).orElseThrow().filer())
        .extracting(Modelfil::fil, Modelfil::tekst)
        .containsExactly(tuple("bpmn/a.bpmn", "<x/>"), tuple("forms/b.form", "{\"æ\":1}"));
    assertThat(kladder.synlige("zz_ejer")).extracting(Modelkladde::nr).containsExactly(nr);
    assertThat(kladder.synlige("zz_anden")).extracting(Modelkladde::nr).doesNotContain(nr);
    kladder.send(nr, "Derfor", NU);
    assertThat(kladder.synlige("zz_anden")).extracting(Modelkladde::nr).contains(nr);
    assertThat(kladder.find(nr).orElseThrow().begrundelse()).isEqualTo("Derfor");
    kladder.sletFoer(NU);
    assertThat(kladder.find(nr)).isPresent();
    assertThat(kladder.sletFoer(NU.plus(Duration.ofSeconds(1)))).isPositive();
    assertThat(kladder.find(nr)).isEmpty();
    assertThat(kladder.slet(nr)).isFalse();
  }
}
