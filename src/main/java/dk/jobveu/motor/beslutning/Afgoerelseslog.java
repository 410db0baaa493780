package dk.jobveu.motor.beslutning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.faelles.jdbc.Tabel;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code afgoerelse}: every decision with inputs, output, rule and version. */
@Repository
class Afgoerelseslog {

  private record Raekke(
      String forloebId,
      String vedroerer,
      String beslutning,
      int version,
      String regel,
      String input,
      String resultat,
      Instant truffet) {}

  private final Tabel<Raekke> afgoerelser;
  private final ObjectMapper json;
  private final Clock ur;

  Afgoerelseslog(JdbcClient jdbc, ObjectMapper json, Clock ur) {
    this.afgoerelser = Tabel.af(jdbc, "afgoerelse", Raekke.class);
    this.json = json;
    this.ur = ur;
  }

  void gem(Sag sag, Map<String, Object> input, Afgoerelse afgoerelse) {
    afgoerelser.indsaet(
        new Raekke(
            sag.forloebId(),
            sag.vedroerer(),
            afgoerelse.beslutning(),
            afgoerelse.version(),
            afgoerelse.regel(),
            tekst(input),
            tekst(afgoerelse.resultat()),
            ur.instant()));
  }

  private String tekst(Object v) {
    try {
      return json.writeValueAsString(v);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Afgørelsen kan ikke skrives som JSON", e);
    }
  }
}
