package dk.jobveu.frafald.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.frafald.Frafald;
import dk.jobveu.frafald.Frafaldsmelding;
import dk.jobveu.frafald.Frafaldsregister;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code frafald}. */
@Repository
class JdbcFrafaldsregister implements Frafaldsregister {

  private final JdbcClient jdbc;
  private final Tabel<Frafald> frafald;

  JdbcFrafaldsregister(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.frafald =
        Tabel.af(jdbc, "frafald", Frafald.class, "forloeb_id", "deltager_id", "nr")
            .ogsaa("vender_tilbage", "samtale_den", "naeste_skridt");
  }

  @Override
  public void gem(Registrering r, Frafaldsmelding m, boolean foerStart) {
    int nr = seneste(r.forloebId(), m.deltagerId()).map(Frafald::nr).orElse(0) + 1;
    frafald
        .delvis(r)
        .felt("deltager_id", m.deltagerId())
        .felt("nr", nr)
        .felt("dato", m.dato())
        .felt("aarsag", m.aarsag())
        .felt("forventes_tilbage", m.forventesTilbage())
        .felt("foer_start", foerStart)
        .indsaet();
  }

  @Override
  public Optional<Frafald> seneste(String forloebId, String deltagerId) {
    return frafald
        .hvor(
            """
            forloeb_id = ? and deltager_id = ?
              and nr = (select max(g.nr) from frafald g
                        where g.forloeb_id = ? and g.deltager_id = ?)
            """,
            forloebId,
            deltagerId,
            forloebId,
            deltagerId)
        .optional();
  }

  @Override
  public List<Frafald> iForloeb(String forloebId) {
    return frafald.hvor("forloeb_id = ? order by dato, deltager_id, nr", forloebId).list();
  }

  @Override
  public void gemVurdering(
      String forloebId,
      String deltagerId,
      int nr,
      String frafaldstype,
      boolean taellerSomFrafald,
      boolean samtale,
      boolean fyldPladsen) {
    en(
            """
            update frafald set frafaldstype = :type, taeller_som_frafald = :taeller,
              samtale = :samtale, fyld_pladsen = :fyld
            where forloeb_id = :f and deltager_id = :d and nr = :nr
            """,
            forloebId,
            deltagerId,
            nr)
        .param("type", frafaldstype)
        .param("taeller", taellerSomFrafald)
        .param("samtale", samtale)
        .param("fyld", fyldPladsen)
        .update();
  }

  @Override
  public void gemPauseafklaring(
      String forloebId, String deltagerId, int nr, boolean venderTilbage) {
    en(
            """
            update frafald set vender_tilbage = :venderTilbage
            where forloeb_id = :f and deltager_id = :d and nr = :nr
            """,
            forloebId,
            deltagerId,
            nr)
        .param("venderTilbage", venderTilbage)
        .update();
  }

  @Override
  public void gemSamtale(
      String forloebId, String deltagerId, int nr, LocalDate dato, String naesteSkridt) {
    en(
            """
            update frafald set samtale_den = :dato, naeste_skridt = :naesteSkridt
            where forloeb_id = :f and deltager_id = :d and nr = :nr
            """,
            forloebId,
            deltagerId,
            nr)
        .param("dato", dato)
        .param("naesteSkridt", naesteSkridt)
        .update();
  }

  private JdbcClient.StatementSpec en(String sql, String forloebId, String deltagerId, int nr) {
    return jdbc.sql(sql).param("f", forloebId).param("d", deltagerId).param("nr", nr);
  }
}
