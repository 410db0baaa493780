package dk.jobveu.aktoer.jdbc;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.jdbc.Raekke;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.faelles.web.Anmodning;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code aktoer}. */
@Repository
class JdbcAktoerer implements Aktoerer {

  private static final String HUSKET = JdbcAktoerer.class.getName();

  private final JdbcClient jdbc;
  private final Tabel<Aktoer> aktoerer;

  JdbcAktoerer(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.aktoerer =
        Tabel.af(jdbc, "aktoer", Aktoer.class, "id").ogsaa("kontakt", "aktiv", "sammenlagt_med");
  }

  @Override
  public void gem(Aktoer a) {
    Anmodning.glem(HUSKET);
    Raekke raekke = aktoerer.raekke(a);
    if (raekke.ret() == 0) {
      raekke.felt("aktiv", true).indsaet();
    }
  }

  @Override
  public void saetAktiv(String id, boolean aktiv) {
    Anmodning.glem(HUSKET);
    aktoerer.udpeg(id).felt("aktiv", aktiv).ret();
  }

  @Override
  public void laegSammen(String id, String med) {
    Anmodning.glem(HUSKET);
    jdbc.sql(
            """
            update aktoer set sammenlagt_med = :med, aktiv = false
            where id = :id or sammenlagt_med = :id
            """)
        .param("id", id)
        .param("med", med)
        .update();
  }

  @Override
  public Optional<String> sammenlagtMed(String id) {
    return jdbc.sql(
            "select sammenlagt_med from aktoer where id = :id and sammenlagt_med is not null")
        .param("id", id)
        .query(String.class)
        .optional();
  }

  @Override
  public List<String> medSammenlagte(String id) {
    return jdbc.sql("select id from aktoer where id = :id or sammenlagt_med = :id order by id")
        .param("id", id)
        .query(String.class)
        .list();
  }

  @Override
  public Optional<Aktoer> find(String id) {
    return Anmodning.iGang()
        ? Optional.ofNullable(Anmodning.husk(HUSKET, this::efterId).get(id))
        : aktoerer.hvor("id = ?", id).optional();
  }

  /** A page names dozens of them, and there are some hundreds. */
  private Map<String, Aktoer> efterId() {
    return aktoerer.hvor("true").stream().collect(Collectors.toMap(Aktoer::id, a -> a));
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
