package dk.jobveu.statistik;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.statistik.Taltabel.Raekke;
import dk.jobveu.statistik.VisJobveuTal.Jobveutal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What tests of the figures share. */
final class Tallene {

  static final Bruger KOORDINATOR =
      new Bruger(Testaktoerer.bruger(Testaktoerer.KOORDINATOR), List.of(Testaktoerer.KOORDINATOR));

  private Tallene() {}

  static Integer af(Jobveutal tal, Opdeling opdeling, String raekke, Noegletal hvilket) {
    return tal.tabel(opdeling).raekker().stream()
        .filter(r -> r.kode().equals(raekke))
        .findFirst()
        .map(Raekke::tal)
        .map(t -> t.get(hvilket))
        .map(BigDecimal::intValueExact)
        .orElse(null);
  }

  static Integer ialt(Jobveutal tal, Noegletal hvilket) {
    return tal.tabel(Opdeling.TYPE).ialt().tal().get(hvilket).intValueExact();
  }

  static byte[] fil(String navn) {
    try (InputStream ind = Tallene.class.getResourceAsStream("/statistik/" + navn)) {
      return ind.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] csv(String... linjer) {
    return String.join("\n", linjer).getBytes(StandardCharsets.UTF_8);
  }
}
