package dk.jobveu.genspil.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.jobveu.beslutning.Sagsstart;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.genspil.Huskede;
import dk.jobveu.genspil.Husket;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Table {@code afgoerelse}. When one question has several answers, its inputs stand with the first
 * of its rows.
 */
@Repository
class JdbcHuskede implements Huskede {

  private static final TypeReference<LinkedHashMap<String, Object>> JSON = new TypeReference<>() {};
  private static final String ALLE =
      """
      select a.forloeb_id, a.vedroerer, a.beslutning, a.input, a.resultat, f.rar, f.startdato
      from afgoerelse a join forloeb f on f.id = a.forloeb_id
      %s order by a.nr
      """;

  /** Whose rows belong together. */
  private record Sag(String forloebId, String vedroerer, String beslutning) {}

  private record Raekke(Sag sag, String input, String resultat, String omraade, LocalDate start) {}

  private final JdbcClient jdbc;
  private final ObjectMapper json;

  JdbcHuskede(JdbcClient jdbc, ObjectMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  public List<Husket> af(String beslutning) {
    return saml(
        jdbc.sql(ALLE.formatted("where a.beslutning = ?"))
            .param(beslutning)
            .query(JdbcHuskede::raekke)
            .list());
  }

  @Override
  public List<Husket> alle() {
    return saml(jdbc.sql(ALLE.formatted("")).query(JdbcHuskede::raekke).list());
  }

  private static Raekke raekke(ResultSet rs, int nr) throws SQLException {
    return new Raekke(
        new Sag(rs.getString("forloeb_id"), rs.getString("vedroerer"), rs.getString("beslutning")),
        rs.getString("input"),
        rs.getString("resultat"),
        rs.getString("rar"),
        Sql.dato(rs, "startdato"));
  }

  private List<Husket> saml(List<Raekke> raekker) {
    List<Husket> alle = new ArrayList<>();
    Map<Sag, Husket> seneste = new LinkedHashMap<>();
    for (Raekke r : raekker) {
      if (r.input() != null) {
        Husket nyt =
            new Husket(
                r.sag().beslutning(),
                r.sag().forloebId(),
                r.omraade(),
                r.start(),
                medDag(laes(r.input()), r.start()),
                new ArrayList<>());
        alle.add(nyt);
        seneste.put(r.sag(), nyt);
      }
      Husket spoergsmaal = seneste.get(r.sag());
      if (spoergsmaal != null) {
        spoergsmaal.svar().add(laes(r.resultat()));
      }
    }
    return alle;
  }

  /** A table that had no day in its rules when it was asked may have one now. */
  private static Map<String, Object> medDag(Map<String, Object> input, LocalDate start) {
    input.putIfAbsent(Sagsstart.INPUT, start.toString());
    return input;
  }

  private Map<String, Object> laes(String tekst) {
    try {
      return json.readValue(tekst, JSON);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("En gemt afgørelse kan ikke læses", e);
    }
  }
}
