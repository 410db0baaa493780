package dk.jobveu.beslutning.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Afgoerelseslager;
import dk.jobveu.beslutning.Beslutninger.Truffet;
import dk.jobveu.beslutning.Beslutningsnavne;
import dk.jobveu.beslutning.TruffenAfgoerelse;
import dk.jobveu.faelles.jdbc.Tabel;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Table {@code afgoerelse}; inputs and outputs are JSON. When one question has several answers, its
 * inputs stand with the first.
 */
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
  public void gem(List<Truffet> trufne) {
    Instant nu = ur.instant();
    List<Raekke> nye = new ArrayList<>();
    Truffet foer = null;
    for (Truffet t : trufne) {
      boolean sammeSpoergsmaal =
          foer != null && foer.sag().equals(t.sag()) && foer.input().equals(t.input());
      nye.add(raekke(t, sammeSpoergsmaal ? null : tekst(t.input()), nu));
      foer = t;
    }
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      venter().orElseGet(this::vent).nye.addAll(nye);
    } else {
      afgoerelser.indsaetAlle(nye);
    }
  }

  /**
   * What a transaction has decided and not written yet: goes together when it ends, or when it asks
   * what has been decided. One inside it has its own.
   */
  private static final class Venter implements TransactionSynchronization {

    private final Tabel<Raekke> afgoerelser;
    private final List<Raekke> nye = new ArrayList<>();

    private Venter(Tabel<Raekke> afgoerelser) {
      this.afgoerelser = afgoerelser;
    }

    @Override
    public void beforeCommit(boolean laesendeAlene) {
      skriv();
    }

    private void skriv() {
      List<Raekke> nu = List.copyOf(nye);
      nye.clear();
      afgoerelser.indsaetAlle(nu);
    }
  }

  private Venter vent() {
    Venter ny = new Venter(afgoerelser);
    TransactionSynchronizationManager.registerSynchronization(ny);
    return ny;
  }

  private static Optional<Venter> venter() {
    return TransactionSynchronizationManager.isSynchronizationActive()
        ? TransactionSynchronizationManager.getSynchronizations().stream()
            .filter(Venter.class::isInstance)
            .map(Venter.class::cast)
            .findFirst()
        : Optional.empty();
  }

  private Raekke raekke(Truffet t, String input, Instant nu) {
    Afgoerelse a = t.afgoerelse();
    return new Raekke(
        t.sag().forloebId(),
        t.sag().vedroerer(),
        a.beslutning(),
        a.version(),
        a.regel(),
        input,
        tekst(a.resultat()),
        nu);
  }

  private String tekst(Object v) {
    try {
      return json.writeValueAsString(v);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Afgørelsen kan ikke skrives som JSON", e);
    }
  }

  @Override
  public List<TruffenAfgoerelse> omForloebet(String forloebId, String... ogsaaOmEnkelte) {
    List<Object> hvilke = new ArrayList<>(List.of(forloebId));
    hvilke.addAll(List.of(ogsaaOmEnkelte));
    return hvor(
        "forloeb_id = ? and (vedroerer is null%s)"
            .formatted(" or beslutning = ?".repeat(ogsaaOmEnkelte.length)),
        hvilke.toArray());
  }

  @Override
  public List<TruffenAfgoerelse> omEnkelte(String forloebId, String beslutning) {
    return hvor(
        "forloeb_id = ? and beslutning = ? and vedroerer is not null", forloebId, beslutning);
  }

  private List<TruffenAfgoerelse> hvor(String betingelse, Object... vaerdier) {
    venter().ifPresent(Venter::skriv);
    Map<String, String> titler = navne.alle();
    return afgoerelser.hvor(betingelse + " order by nr desc", vaerdier).list().stream()
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
