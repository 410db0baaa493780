package dk.jobveu.projektrum;

import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.SKOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.jobveu.Saetningstaeller;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.forloeb.Forloeb;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/**
 * How many statements a list of a whole class takes to show and to save: a roll call as many for
 * 500 as for 36 (docs/adr/0031). No time is measured.
 */
class ListesaetningerTest extends HoldIMarts {

  private static final int KLASSE = 36;
  private static final int STORT_HOLD = 500;

  @Autowired Saetningstaeller taeller;
  @Autowired Gennemfoersler gennemfoersler;

  @Test
  void fremmoedet() throws Exception {
    Forloeb klasse = paaKurset(KLASSE);
    Forloeb stort = paaKurset(STORT_HOLD);

    List<String> vist = vist(klasse, "fremmoede?dato=" + DAG);
    assertThat(vist).hasSizeLessThanOrEqualTo(20);
    assertThat(vist(stort, "fremmoede?dato=" + DAG)).hasSameSizeAs(vist);

    List<String> gemt = fremmoedetGemt(klasse, KLASSE);
    assertThat(gemt).hasSizeLessThanOrEqualTo(20);
    assertThat(fremmoedetGemt(stort, STORT_HOLD)).hasSameSizeAs(gemt);
  }

  /**
   * What is left of each is when its step began, which the engine reads to say how long it took.
   */
  @Test
  void gennemfoert() throws Exception {
    Forloeb f = hold(KLASSE);
    begynder(f, pseudonymer(KLASSE).toArray(String[]::new));

    List<String> gemt =
        gemt(
            f,
            KLASSE,
            "gennemfoersel",
            p ->
                Map.of(
                    "deltagerId", p,
                    "dato", DAG.toString(),
                    "antalKurser", "3",
                    "antalMeritkurser", "2",
                    "antalBeviser", "3"));

    assertThat(gemt).hasSizeLessThanOrEqualTo(90);
    assertThat(gennemfoersler.medStatus(f.id(), Gennemfoersel.Status.GENNEMFOERT)).hasSize(KLASSE);
  }

  private List<String> fremmoedetGemt(Forloeb f, int antal) throws Exception {
    return gemt(
        f,
        antal,
        "fremmoede?dato=" + DAG,
        p -> Map.of("deltagerId", p, "timerPlanlagt", "7,4", "timerTilstede", "7,4"));
  }

  /** A class that has begun; a roll call where all are there needs no instances of theirs. */
  private Forloeb paaKurset(int antal) {
    Forloeb f = hold(antal);
    gennemfoersler.begynd(
        som(SKOLE, f),
        pseudonymer(antal).stream()
            .map(
                p ->
                    new Gennemfoersel(
                        f.id(),
                        p,
                        SKOLE,
                        1,
                        "18_MDR",
                        START,
                        Gennemfoersel.Status.I_GANG,
                        null,
                        null,
                        null,
                        null))
            .toList());
    return f;
  }

  private Forloeb hold(int antal) {
    Forloeb f = scene.forloeb();
    scene.med(f, SKOLE, "uddannelsesinstitution");
    paaListen(f, JOBCENTER, pseudonymer(antal).toArray(String[]::new));
    return f;
  }

  private static List<String> pseudonymer(int antal) {
    return IntStream.rangeClosed(1, antal).mapToObj("K-%04d"::formatted).toList();
  }

  private List<String> vist(Forloeb f, String liste) throws Exception {
    String sti = "/projektrum/forloeb/" + f.id() + "/" + liste;
    hent(sti);
    return taeller.under(() -> hent(sti));
  }

  private void hent(String sti) throws Exception {
    browser.hent(SKOLE, sti).andExpect(status().isOk());
  }

  /** Without the log-in, which is counted by itself ({@code HttpBasicTest}). */
  private List<String> gemt(
      Forloeb f, int antal, String liste, Function<String, Map<String, String>> raekke)
      throws Exception {
    String sti = "/api/forloeb/" + f.id() + "/" + liste;
    String krop =
        new ObjectMapper().writeValueAsString(pseudonymer(antal).stream().map(raekke).toList());
    return taeller
        .under(
            () ->
                browser
                    .api(SKOLE, HttpMethod.POST, sti, krop)
                    .andExpect(status().is2xxSuccessful()))
        .stream()
        .dropWhile(sql -> !sql.contains("from forloeb"))
        .toList();
  }
}
