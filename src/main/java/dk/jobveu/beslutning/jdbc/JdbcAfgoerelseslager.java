package dk.jobveu.beslutning.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Afgoerelseslager;
import dk.jobveu.beslutning.Beslutningsnavne;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.beslutning.TruffenAfgoerelse;
import dk.jobveu.faelles.jdbc.Tabel;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code afgoerelse}; inputs and outputs are JSON. */
@Repository
class JdbcAfgoerelseslager implements Afgoerelseslager {

  private static final TypeReference<LinkedHashMap<String, Object>> SVAR = new TypeReference<>() {};

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
  private final Beslutningsnavne navne;
  private final Clock ur;

  /**
   * @param navne asked of the engine, which is built after what decides
   */
  JdbcAfgoerelseslager(JdbcClient jdbc, ObjectMapper json, @Lazy Beslutningsnavne navne, Clock ur) {
    this.afgoerelser = Tabel.af(jdbc, "afgoerelse", Raekke.class);
    this.json = json;
    this.navne = navne;
    this.ur = ur;
  }

  @Override
  public void gem(Sag sag, Map<String, Object> input, Afgoerelse a) {
    afgoerelser.indsaet(
        new Raekke(
            sag.forloebId(),
            sag.vedroerer(),
            a.beslutning(),
            a.version(),
            a.regel(),
            tekst(input),
            tekst(a.resultat()),
            ur.instant()));
  }

  private String tekst(Object v) {
    try {
      return json.writeValueAsString(v);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Afgørelsen kan ikke skrives som JSON", e);
    }
  }

  @Override
  public List<TruffenAfgoerelse> iForloeb(String forloebId) {
    Map<String, String> titler = navne.alle();
    return afgoerelser.hvor("forloeb_id = ? order by nr desc", forloebId).list().stream()
        .map(r -> truffet(r, titler.getOrDefault(r.beslutning(), r.beslutning())))
        .toList();
  }

  private TruffenAfgoerelse truffet(Raekke r, String titel) {
    Map<String, Object> svar = svar(r.resultat());
    return new TruffenAfgoerelse(
        r.beslutning(),
        titel,
        r.vedroerer(),
        svar,
        Objects.toString(svar.remove("begrundelse"), null),
        Objects.toString(svar.remove("grundlag"), null),
        r.version(),
        r.regel(),
        r.truffet());
  }

  private Map<String, Object> svar(String tekst) {
    try {
      return json.readValue(tekst, SVAR);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("En gemt afgørelse kan ikke læses", e);
    }
  }
}
