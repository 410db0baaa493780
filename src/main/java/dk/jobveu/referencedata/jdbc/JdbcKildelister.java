package dk.jobveu.referencedata.jdbc;

import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.referencedata.Kildelinje;
import dk.jobveu.referencedata.Kildeliste;
import dk.jobveu.referencedata.Kildelister;
import dk.jobveu.referencedata.Kildeudgave;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code kildeudgave} and {@code kildelinje}. */
@Repository
class JdbcKildelister implements Kildelister {

  private final Tabel<Kildeudgave> udgaver;
  private final Tabel<Kildelinje> linjer;

  JdbcKildelister(JdbcClient jdbc) {
    this.udgaver = Tabel.af(jdbc, "kildeudgave", Kildeudgave.class, "id");
    this.linjer = Tabel.af(jdbc, "kildelinje", Kildelinje.class, "udgave", "nr");
  }

  @Override
  public Optional<Gaeldende> gaeldende(Kildeliste liste, String raad, LocalDate dag) {
    return udgaver
        .hvor(
            """
            liste = ? and raad = ? and gaelder_fra <= ?
            order by gaelder_fra desc, nr desc limit 1
            """,
            liste.name(),
            raad,
            dag)
        .optional()
        .map(
            u ->
                new Gaeldende(
                    u,
                    linjer(u.id()).stream()
                        .filter(l -> l.gaelderTil() == null || !dag.isAfter(l.gaelderTil()))
                        .toList()));
  }

  @Override
  public List<Kildeudgave> udgaver(Kildeliste liste) {
    return udgaver.hvor("liste = ? order by gaelder_fra desc, raad, nr desc", liste.name()).list();
  }

  @Override
  public List<Kildelinje> linjer(String udgave) {
    return linjer.hvor("udgave = ? order by nr", udgave).list();
  }

  @Override
  public void gem(Kildeudgave udgave, List<Kildelinje> nye) {
    udgaver.indsaetAlle(List.of(udgave));
    linjer.indsaetAlle(nye);
  }
}
