package dk.jobveu.kursus.jdbc;

import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.kursus.Skolegodkendelser;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code skolegodkendelse}. */
@Repository
class JdbcSkolegodkendelser implements Skolegodkendelser {

  private record Godkendelse(
      String skole, String fagkode, String registreretAf, Instant registreret) {}

  private final Tabel<Godkendelse> godkendelser;

  JdbcSkolegodkendelser(JdbcClient jdbc) {
    this.godkendelser = Tabel.af(jdbc, "skolegodkendelse", Godkendelse.class, "skole", "fagkode");
  }

  @Override
  public Map<String, Set<String>> alle() {
    return godkendelser.hvor("1 = 1").stream()
        .collect(
            Collectors.groupingBy(
                Godkendelse::skole, Collectors.mapping(Godkendelse::fagkode, Collectors.toSet())));
  }

  @Override
  public void saet(String skole, Set<String> fagkoder, String bruger, Instant nu) {
    godkendelser.slet("skole = ?", skole);
    godkendelser.indsaetAlle(
        fagkoder.stream().map(k -> new Godkendelse(skole, k, bruger, nu)).toList());
  }
}
