package dk.jobveu.persondata.jdbc;

import dk.jobveu.deltager.persondata.Sletning;
import dk.jobveu.deltager.persondata.Sletteaarsag;
import dk.jobveu.deltager.persondata.Slettede;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Tabel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code sletning} and {@code sletning_tabel}. */
@Repository
class JdbcSlettede implements Slettede {

  private static final SecureRandom TILFAELDIG = new SecureRandom();

  /** A record with what is needed to recognise its pseudonym. */
  private record Post(Sletning sletning, String salt, String pseudonymHash) {}

  private record Tabelantal(long sletningNr, String tabel, Sletning.Antal antal) {}

  private final Tabel<Post> sletninger;
  private final Tabel<Tabelantal> tabeller;

  JdbcSlettede(JdbcClient jdbc) {
    this.tabeller = Tabel.af(jdbc, "sletning_tabel", Tabelantal.class, "sletning_nr", "tabel");
    this.sletninger =
        Tabel.af(jdbc, "sletning", Post.class, "nr")
            .laes("sletning.tabeller", rs -> antal(rs.getLong("nr")));
  }

  @Override
  public Optional<Sletning> find(String forloebId, String deltagerId) {
    return poster(forloebId).stream()
        .filter(p -> p.pseudonymHash().equals(hash(p.salt(), forloebId, deltagerId)))
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
    return sletninger.hvor("forloeb_id = ? order by nr desc", forloebId).list();
  }

  private Map<String, Sletning.Antal> antal(long nr) {
    Map<String, Sletning.Antal> antal = new LinkedHashMap<>();
    tabeller
        .hvor("sletning_nr = ? order by tabel", nr)
        .list()
        .forEach(t -> antal.put(t.tabel(), t.antal()));
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
    return sletninger
        .delvis(r)
        .felt("jobcenter", jobcenter)
        .felt("salt", salt)
        .felt("pseudonym_hash", hash(salt, r.forloebId(), deltagerId))
        .felt("aarsag", aarsag)
        .felt("taeller_med", taellerMed)
        .felt("antal_processer", antalProcesser)
        .indsaet("nr");
  }

  @Override
  public void gemAntal(long nr, Map<String, Sletning.Antal> antal) {
    antal.forEach((tabel, a) -> tabeller.indsaet(new Tabelantal(nr, tabel, a)));
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
