package dk.jobveu.referencedata.jdbc;

import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.referencedata.Kildelinje;
import dk.jobveu.referencedata.Kildeliste;
import dk.jobveu.referencedata.Kildelister;
import dk.jobveu.referencedata.Kildeudgave;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code kildeudgave} and {@code kildelinje}. */
@Repository
class JdbcKildelister implements Kildelister {

  /** So many editions in one statement. */
  private static final int AD_GANGEN = 200;

  private final Tabel<Kildeudgave> udgaver;
  private final Tabel<Kildelinje> linjer;

  JdbcKildelister(JdbcClient jdbc) {
    this.udgaver = Tabel.af(jdbc, "kildeudgave", Kildeudgave.class, "id");
    this.linjer = Tabel.af(jdbc, "kildelinje", Kildelinje.class, "udgave", "nr");
  }

  @Override
  public Optional<Gaeldende> gaeldende(
      Kildeliste liste, String raad, LocalDate dag, Instant kendt) {
    return udgaver
        .hvor(
            """
            liste = ? and raad = ? and gaelder_fra <= ? and registreret <= ?
            order by gaelder_fra desc, nr desc limit 1
            """,
            liste.name(),
            raad,
            dag,
            kendt)
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
  public Map<String, List<Kildelinje>> linjer(Collection<String> udgaver) {
    Map<String, List<Kildelinje>> alle = new HashMap<>();
    udgaver.forEach(u -> alle.put(u, new ArrayList<>()));
    List<String> ider = List.copyOf(alle.keySet());
    for (int fra = 0; fra < ider.size(); fra += AD_GANGEN) {
      Object[] nogle = ider.subList(fra, Math.min(fra + AD_GANGEN, ider.size())).toArray();
      linjer
          .hvor(
              "udgave in (%s) order by nr"
                  .formatted(String.join(", ", Collections.nCopies(nogle.length, "?"))),
              nogle)
          .list()
          .forEach(l -> alle.get(l.udgave()).add(l));
    }
    return alle;
  }

  @Override
  public void gem(Kildeudgave udgave, List<Kildelinje> nye) {
    udgaver.indsaetAlle(List.of(udgave));
    linjer.indsaetAlle(nye);
  }
}
