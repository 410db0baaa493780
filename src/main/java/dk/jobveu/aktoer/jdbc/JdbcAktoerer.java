package dk.jobveu.aktoer.jdbc;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.jdbc.Raekke;
import dk.jobveu.faelles.jdbc.Tabel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code aktoer}. */
@Repository
class JdbcAktoerer implements Aktoerer {

  private final Tabel<Aktoer> aktoerer;

  JdbcAktoerer(JdbcClient jdbc) {
    this.aktoerer = Tabel.af(jdbc, "aktoer", Aktoer.class, "id").ogsaa("kontakt", "aktiv");
  }

  @Override
  public void gem(Aktoer a) {
    Raekke raekke = aktoerer.raekke(a);
    if (raekke.ret() == 0) {
      raekke.felt("aktiv", true).indsaet();
    }
  }

  @Override
  public Optional<Aktoer> find(String id) {
    return aktoerer.hvor("id = ?", id).optional();
  }

  @Override
  public List<Aktoer> medRolle(String rolle) {
    return Danskorden.ordnet(aktoerer.hvor("rolle = ? and aktiv", rolle).list(), Aktoer::navn);
  }

  @Override
  public List<Aktoer> alle() {
    return aktoerer.hvor("true").list().stream()
        .sorted(Comparator.comparing(Aktoer::rolle).thenComparing(Danskorden.efter(Aktoer::navn)))
        .toList();
  }

  @Override
  public List<Aktoer> deaktiverede() {
    return aktoerer.hvor("not aktiv order by id").list();
  }
}
