package dk.jobveu.beslutning.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.jobveu.beslutning.Afgoerelseslager;
import dk.jobveu.beslutning.Beslutningsnavne;
import dk.jobveu.beslutning.TruffenAfgoerelse;
import dk.jobveu.faelles.jdbc.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads table {@code afgoerelse}, which every evaluated decision is written to. */
@Repository
class JdbcAfgoerelseslager implements Afgoerelseslager {

  private static final TypeReference<LinkedHashMap<String, Object>> SVAR = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Beslutningsnavne navne;

  JdbcAfgoerelseslager(JdbcClient jdbc, ObjectMapper json, Beslutningsnavne navne) {
    this.jdbc = jdbc;
    this.json = json;
    this.navne = navne;
  }

  @Override
  public List<TruffenAfgoerelse> iForloeb(String forloebId) {
    Map<String, String> titler = new LinkedHashMap<>();
    return jdbc.sql("select * from afgoerelse where forloeb_id = :id order by nr desc")
        .param("id", forloebId)
        .query((rs, nr) -> laes(rs, titler))
        .list();
  }

  private TruffenAfgoerelse laes(ResultSet rs, Map<String, String> titler) throws SQLException {
    String beslutning = rs.getString("beslutning");
    Map<String, Object> svar = svar(rs.getString("resultat"));
    return new TruffenAfgoerelse(
        beslutning,
        titler.computeIfAbsent(beslutning, navne::navn),
        rs.getString("vedroerer"),
        svar,
        Objects.toString(svar.remove("begrundelse"), null),
        Objects.toString(svar.remove("grundlag"), null),
        rs.getInt("version"),
        rs.getString("regel"),
        Sql.tid(rs, "truffet"));
  }

  private Map<String, Object> svar(String tekst) {
    try {
      return json.readValue(tekst, SVAR);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("En gemt afgørelse kan ikke læses", e);
    }
  }
}
