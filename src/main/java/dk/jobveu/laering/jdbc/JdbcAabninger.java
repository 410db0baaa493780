package dk.jobveu.laering.jdbc;

import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.laering.Aabning;
import dk.jobveu.laering.Aabninger;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code oversigt_aabning}. */
@Repository
class JdbcAabninger implements Aabninger {

  private final Tabel<Aabning> aabninger;

  JdbcAabninger(JdbcClient jdbc) {
    this.aabninger = Tabel.af(jdbc, "oversigt_aabning", Aabning.class, "nr");
  }

  @Override
  public void gem(Aabning aabning) {
    aabninger.gem(aabning);
  }

  @Override
  public Optional<Aabning> seneste() {
    return aabninger.hvor("nr = (select max(nr) from oversigt_aabning)").optional();
  }
}
