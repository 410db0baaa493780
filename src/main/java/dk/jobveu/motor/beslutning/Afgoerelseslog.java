package dk.jobveu.motor.beslutning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.faelles.jdbc.Sql;
import java.time.Clock;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code afgoerelse}: every decision with inputs, output, rule and version. */
@Repository
class Afgoerelseslog {

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Clock ur;

  Afgoerelseslog(JdbcClient jdbc, ObjectMapper json, Clock ur) {
    this.jdbc = jdbc;
    this.json = json;
    this.ur = ur;
  }

  void gem(Sag sag, Map<String, Object> input, Afgoerelse afgoerelse) {
    jdbc.sql(
            """
            insert into afgoerelse (forloeb_id, vedroerer, beslutning, version, regel, input,
              resultat, truffet)
            values (:forloebId, :vedroerer, :beslutning, :version, :regel, :input, :resultat,
              :truffet)
            """)
        .param("forloebId", sag.forloebId())
        .param("vedroerer", sag.vedroerer())
        .param("beslutning", afgoerelse.beslutning())
        .param("version", afgoerelse.version())
        .param("regel", afgoerelse.regel())
        .param("input", tekst(input))
        .param("resultat", tekst(afgoerelse.resultat()))
        .param("truffet", Sql.tid(ur.instant()))
        .update();
  }

  private String tekst(Object v) {
    try {
      return json.writeValueAsString(v);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Afgørelsen kan ikke skrives som JSON", e);
    }
  }
}
