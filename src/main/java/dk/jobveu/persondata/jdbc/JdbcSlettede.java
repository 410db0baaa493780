package dk.jobveu.persondata.jdbc;

import dk.jobveu.deltager.persondata.Sletning;
import dk.jobveu.deltager.persondata.Sletteaarsag;
import dk.jobveu.deltager.persondata.Slettede;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Sql;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Tables {@code sletning} and {@code sletning_tabel}. */
@Repository
class JdbcSlettede implements Slettede {

  private static final SecureRandom TILFAELDIG = new SecureRandom();

  /** A record with what is needed to recognise its pseudonym. */
  private record Post(Sletning sletning, String salt, String hash) {}

  private final JdbcClient jdbc;

  JdbcSlettede(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Sletning> find(String forloebId, String deltagerId) {
    return poster(forloebId).stream()
        .filter(p -> p.hash().equals(hash(p.salt(), forloebId, deltagerId)))
        .map(Post::sletning)
        .findFirst();
  }

  @Override
  public List<Sletning> afJobcenter(String forloebId, String jobcenter) {
    return poster(forloebId).stream()
        .map(Post::sletning)
        .filter(s -> s.jobcenter().equals(jobcenter))
        .toList();
  }

  private List<Post> poster(String forloebId) {
    return jdbc.sql("select * from sletning where forloeb_id = :f order by nr desc")
        .param("f", forloebId)
        .query(this::post)
        .list();
  }

  private Post post(ResultSet rs, int i) throws SQLException {
    long nr = rs.getLong("nr");
    return new Post(
        new Sletning(
            nr,
            rs.getString("jobcenter"),
            Sletteaarsag.valueOf(rs.getString("aarsag")),
            rs.getBoolean("taeller_med"),
            rs.getInt("antal_processer"),
            antal(nr),
            Sql.registrering(rs)),
        rs.getString("salt"),
        rs.getString("pseudonym_hash"));
  }

  private Map<String, Sletning.Antal> antal(long nr) {
    Map<String, Sletning.Antal> antal = new LinkedHashMap<>();
    jdbc.sql("select * from sletning_tabel where sletning_nr = :nr order by tabel")
        .param("nr", nr)
        .query(
            rs -> {
              antal.put(
                  rs.getString("tabel"),
                  new Sletning.Antal(rs.getInt("slettet"), rs.getInt("anonymiseret")));
            });
    return antal;
  }

  @Override
  public long gem(
      Registrering r,
      String jobcenter,
      String deltagerId,
      Sletteaarsag aarsag,
      boolean taellerMed,
      int antalProcesser) {
    byte[] tilfaeldig = new byte[16];
    TILFAELDIG.nextBytes(tilfaeldig);
    String salt = HexFormat.of().formatHex(tilfaeldig);
    GeneratedKeyHolder nr = new GeneratedKeyHolder();
    var sql =
        jdbc.sql(
                """
                insert into sletning (forloeb_id, jobcenter, salt, pseudonym_hash, aarsag,
                  taeller_med, antal_processer, registreret_af, organisation, paa_vegne_af,
                  registreret)
                values (:forloebId, :jobcenter, :salt, :hash, :aarsag, :taellerMed,
                  :antalProcesser, :registreretAf, :organisation, :paaVegneAf, :registreret)
                """)
            .param("jobcenter", jobcenter)
            .param("salt", salt)
            .param("hash", hash(salt, r.forloebId(), deltagerId))
            .param("aarsag", aarsag.name())
            .param("taellerMed", taellerMed)
            .param("antalProcesser", antalProcesser);
    Sql.med(sql, r).update(nr, "nr");
    return nr.getKeyAs(Long.class);
  }

  @Override
  public void gemAntal(long nr, Map<String, Sletning.Antal> tabeller) {
    tabeller.forEach(
        (tabel, antal) ->
            jdbc.sql(
                    """
                    insert into sletning_tabel (sletning_nr, tabel, slettet, anonymiseret)
                    values (:nr, :tabel, :slettet, :anonymiseret)
                    """)
                .param("nr", nr)
                .param("tabel", tabel)
                .param("slettet", antal.slettet())
                .param("anonymiseret", antal.anonymiseret())
                .update());
  }

  private static String hash(String salt, String forloebId, String deltagerId) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(
                      (salt + "|" + forloebId + "|" + deltagerId)
                          .getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 findes i enhver Java", e);
    }
  }
}
