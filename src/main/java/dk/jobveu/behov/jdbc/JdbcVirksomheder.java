package dk.jobveu.behov.jdbc;

import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.faelles.jdbc.Tabel;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code virksomhed} and {@code virksomhed_kontakt}. */
@Repository
class JdbcVirksomheder implements Virksomheder {

  private record Kontakt(String virksomhedId, Registrering registrering) {}

  private final JdbcClient jdbc;
  private final Tabel<Virksomhed> virksomheder;
  private final Tabel<Kontakt> kontakter;

  JdbcVirksomheder(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.virksomheder =
        Tabel.af(jdbc, "virksomhed", Virksomhed.class, "virksomhed_id")
            .kolonne("id", "virksomhed_id");
    this.kontakter =
        Tabel.af(jdbc, "virksomhed_kontakt", Kontakt.class, "virksomhed_id", "organisation");
  }

  @Override
  public void gemVirksomhed(Virksomhed v) {
    virksomheder.gem(v);
  }

  @Override
  public Optional<Virksomhed> find(String virksomhedId) {
    return virksomheder.hvor("virksomhed_id = ?", virksomhedId).optional();
  }

  @Override
  public Optional<Virksomhed> medNavn(String forloebId, String navn) {
    // not by lower() in SQL, which a database may know for a–z only
    return alle(forloebId).stream().filter(v -> v.navn().equalsIgnoreCase(navn)).findFirst();
  }

  @Override
  public List<Virksomhed> alle(String forloebId) {
    return Danskorden.ordnet(
        virksomheder.hvor("forloeb_id = ?", forloebId).list(), Virksomhed::navn);
  }

  @Override
  public void traek(String virksomhedId, Registrering registrering, String grund) {
    jdbc.sql(
            """
            update virksomhed set status = 'TRUKKET', trukket = ?, trukket_grund = ?
            where virksomhed_id = ? and status <> 'TRUKKET'
            """)
        .params(Sql.tid(registrering.tidspunkt()), grund, virksomhedId)
        .update();
  }

  @Override
  public void logKontakt(String virksomhedId, Registrering registrering) {
    if (!kontakter(virksomhedId).contains(registrering.organisation())) {
      kontakter.indsaet(new Kontakt(virksomhedId, registrering));
    }
  }

  @Override
  public List<String> kontakter(String virksomhedId) {
    return kontakter.hvor("virksomhed_id = ? order by nr", virksomhedId).list().stream()
        .map(k -> k.registrering().organisation())
        .toList();
  }
}
