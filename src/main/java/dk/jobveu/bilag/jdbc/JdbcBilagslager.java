package dk.jobveu.bilag.jdbc;

import dk.jobveu.bilag.Bilag;
import dk.jobveu.bilag.Bilagslager;
import dk.jobveu.faelles.jdbc.Tabel;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code bilag} and {@code bilag_indhold}. */
@Repository
class JdbcBilagslager implements Bilagslager {

  /** As much as a column of both databases holds in base 64. */
  private static final int STYKKE = 700_000;

  private final JdbcClient jdbc;
  private final Tabel<Bilag> bilag;

  JdbcBilagslager(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.bilag = Tabel.af(jdbc, "bilag", Bilag.class, "id");
  }

  @Override
  public void gem(Bilag nyt, byte[] indhold) {
    bilag.indsaet(nyt);
    for (int nr = 0; nr * STYKKE < indhold.length; nr++) {
      int fra = nr * STYKKE;
      byte[] stykke = Arrays.copyOfRange(indhold, fra, Math.min(indhold.length, fra + STYKKE));
      jdbc.sql("insert into bilag_indhold (bilag, nr, indhold) values (?, ?, ?)")
          .params(nyt.id(), nr, Base64.getEncoder().encodeToString(stykke))
          .update();
    }
  }

  @Override
  public List<Bilag> alle(String forloebId) {
    return bilag.hvor("forloeb_id = ? order by registreret desc, id", forloebId).list();
  }

  @Override
  public Optional<Bilag> find(String id) {
    return bilag.hvor("id = ?", id).optional();
  }

  @Override
  public byte[] indhold(String id) {
    ByteArrayOutputStream alt = new ByteArrayOutputStream();
    jdbc.sql("select indhold from bilag_indhold where bilag = ? order by nr")
        .param(id)
        .query(String.class)
        .list()
        .forEach(stykke -> alt.writeBytes(Base64.getDecoder().decode(stykke)));
    return alt.toByteArray();
  }

  @Override
  public void slet(String id) {
    jdbc.sql("delete from bilag_indhold where bilag = ?").param(id).update();
    jdbc.sql("delete from bilag where id = ?").param(id).update();
  }
}
