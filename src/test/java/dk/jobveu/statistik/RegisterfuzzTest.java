package dk.jobveu.statistik;

import static dk.jobveu.statistik.Tallene.fil;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.jobveu.Systemtest;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.liste.Cellefejl;
import dk.jobveu.liste.Filtype;
import dk.jobveu.liste.Kolonne;
import dk.jobveu.liste.Listefejl;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Two hundred damaged files: none is half read in, and each is told what is wrong and where. */
@Systemtest
@Transactional
class RegisterfuzzTest {

  private static final int FILER = 200;
  private static final int RAEKKER = 40;

  @Autowired JdbcClient jdbc;
  @Autowired IdentityService identitet;
  @Autowired IndlaesRegister indlaes;

  @Test
  void ingenSkadetFilLaesesHalvt() {
    Bruger admin = Testregister.alene(jdbc, identitet);
    for (int froe = 0; froe < FILER; froe++) {
      Random r = new Random(froe);
      List<List<String>> ark = ark();
      int raekke = 1 + r.nextInt(RAEKKER);
      String kolonne = skad(ark, raekke, r);
      byte[] indhold = skriv(ark, froe % 2 == 0);
      Throwable fejl = catchThrowable(() -> indlaes.indlaes(admin, indhold, false));

      assertThat(fejl).as("frø %d, %s", froe, kolonne).isInstanceOf(Listefejl.class);
      Cellefejl foerste = ((Listefejl) fejl).fejl().get(0);
      assertThat(foerste.tekst()).as("frø %d", froe).matches("(?s)\\p{Lu}.*\\.");
      assertThat(((Listefejl) fejl).fejl())
          .as("frø %d, række %d, %s", froe, raekke + 1, kolonne)
          .anyMatch(f -> kolonne.equals(f.noegle()) && f.raekke() == raekke + 1);
      assertThat(antal()).as("frø %d", froe).isZero();
    }
  }

  /** What is no file any more has no rows to name, but is told as well. */
  @Test
  void filerDerIkkeKanLaesesGemmerIntet() {
    Bruger admin = Testregister.alene(jdbc, identitet);
    byte[] hel = skriv(ark(), false);
    for (int froe = 0; froe < FILER; froe++) {
      Random r = new Random(froe);
      byte[] skadet = Arrays.copyOf(hel, 30 + r.nextInt(hel.length - 60));
      assertThat(catchThrowable(() -> indlaes.indlaes(admin, skadet, false)))
          .as("frø %d", froe)
          .isInstanceOf(Listefejl.class);
      assertThat(antal()).as("frø %d", froe).isZero();
    }
  }

  /** Damages one cell; the key of its column. */
  private static String skad(List<List<String>> ark, int raekke, Random r) {
    List<String> celler = ark.get(raekke);
    return switch (r.nextInt(12)) {
      case 0 -> saet(celler, 1, "31.02.2020", "start");
      case 1 -> saet(celler, 1, "i foråret", "start");
      case 2 -> saet(celler, 1, "", "start");
      case 3 -> saet(celler, 2, "2001-01-01", "slut");
      case 4 -> saet(celler, 3, "LEDIG", "type");
      case 5 -> saet(celler, 4, "RAR Lolland", "raad");
      case 6 -> saet(celler, 5, "AMK Nord", "amk");
      case 7 -> saet(celler, 6, "-3", "kursister");
      case 8 -> saet(celler, 6, "12,5", "kursister");
      case 9 -> saet(celler, 7, "måske", "status");
      case 10 -> saet(celler, 0, "", "projekt");
      default -> saet(celler, 1, "2999-01-01", "start");
    };
  }

  private static String saet(List<String> celler, int nr, String vaerdi, String noegle) {
    celler.set(nr, vaerdi);
    return noegle;
  }

  private static List<List<String>> ark() {
    List<List<String>> ark = new ArrayList<>();
    new String(fil("projekter_395_opdigtet.csv"), StandardCharsets.UTF_8)
        .lines()
        .limit(RAEKKER + 1L)
        .forEach(l -> ark.add(new ArrayList<>(List.of(l.split(",")))));
    return ark;
  }

  private static byte[] skriv(List<List<String>> ark, boolean csv) {
    if (csv) {
      return String.join("\n", ark.stream().map(r -> String.join(";", r)).toList())
          .getBytes(StandardCharsets.UTF_8);
    }
    List<Kolonne> kolonner =
        ark.get(0).stream().map(navn -> Kolonne.tekst(navn, navn, RAEKKER)).toList();
    List<Map<String, String>> raekker =
        ark.stream()
            .skip(1)
            .map(
                r -> {
                  Map<String, String> celler = new LinkedHashMap<>();
                  IntStream.range(0, r.size())
                      .forEach(nr -> celler.put(ark.get(0).get(nr), r.get(nr)));
                  return celler;
                })
            .toList();
    return Filtype.XLSX.skriv("Register", kolonner, raekker);
  }

  private int antal() {
    return jdbc.sql("select count(*) from registerprojekt").query(Integer.class).single();
  }
}
