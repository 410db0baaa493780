package dk.jobveu.behov.jdbc;

import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.behov.Virksomhedskontakt;
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

  private final JdbcClient jdbc;
  private final Tabel<Virksomhed> virksomheder;
  private final Tabel<Virksomhedskontakt> kontakter;

  JdbcVirksomheder(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.virksomheder =
        Tabel.af(jdbc, "virksomhed", Virksomhed.class, "virksomhed_id")
            .kolonne("id", "virksomhed_id");
    this.kontakter =
        Tabel.af(
            jdbc,
            "virksomhed_kontakt",
            Virksomhedskontakt.class,
            "virksomhed_id",
            "organisation",
            "emne");
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
  public void logKontakt(Virksomhedskontakt ny) {
    List<String> omEmnet =
        kontakter
            .hvor("virksomhed_id = ? and emne = ?", ny.virksomhedId(), ny.emne().name())
            .list()
            .stream()
            .map(k -> k.registrering().organisation())
            .toList();
    String organisation = ny.registrering().organisation();
    if (omEmnet.contains(organisation)) {
      return;
    }
    kontakter.indsaet(ny);
    if (omEmnet.isEmpty()) {
      jdbc.sql("update virksomhed set kontakt = ? where virksomhed_id = ?")
          .params(organisation, ny.virksomhedId())
          .update();
    }
  }

  @Override
  public List<Virksomhedskontakt> kontakter(String forloebId) {
    return kontakter.hvor("forloeb_id = ? order by nr", forloebId).list();
  }
}
