package dk.jobveu.frafald.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Raekke;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.frafald.Frafald;
import dk.jobveu.frafald.Frafaldsmelding;
import dk.jobveu.frafald.Frafaldsregister;
import dk.jobveu.frafald.HoldFrafaldssamtale.Samtale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code frafald}. */
@Repository
class JdbcFrafaldsregister implements Frafaldsregister {

  private final Tabel<Frafald> frafald;

  JdbcFrafaldsregister(JdbcClient jdbc) {
    this.frafald =
        Tabel.af(jdbc, "frafald", Frafald.class, "forloeb_id", "deltager_id", "nr")
            .ogsaa("vender_tilbage", "samtale_den", "naeste_skridt");
  }

  @Override
  public void gemMeldinger(
      Registrering r, List<Frafaldsmelding> meldinger, Predicate<Frafaldsmelding> foerStart) {
    Map<String, Integer> numre =
        iForloeb(r.forloebId()).stream()
            .collect(Collectors.toMap(f -> f.melding().deltagerId(), Frafald::nr, Math::max));
    Raekke.indsaet(
        meldinger.stream()
            .map(
                m ->
                    frafald
                        .delvis(r)
                        .felt("deltager_id", m.deltagerId())
                        .felt("nr", numre.getOrDefault(m.deltagerId(), 0) + 1)
                        .felt("dato", m.dato())
                        .felt("aarsag", m.aarsag())
                        .felt("forventes_tilbage", m.forventesTilbage())
                        .felt("foer_start", foerStart.test(m)))
            .toList());
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
      Frafald f,
      String frafaldstype,
      boolean taellerSomFrafald,
      boolean samtale,
      boolean fyldPladsen) {
    raekke(f)
        .felt("frafaldstype", frafaldstype)
        .felt("taeller_som_frafald", taellerSomFrafald)
        .felt("samtale", samtale)
        .felt("fyld_pladsen", fyldPladsen)
        .ret();
  }

  @Override
  public void gemPauseafklaring(Frafald f, boolean venderTilbage) {
    raekke(f).felt("vender_tilbage", venderTilbage).ret();
  }

  @Override
  public void gemSamtale(Frafald f, Samtale samtale) {
    raekke(f)
        .felt("samtale_den", samtale.samtaleDato())
        .felt("naeste_skridt", samtale.naesteSkridt())
        .ret();
  }

  private Raekke raekke(Frafald f) {
    return frafald.udpeg(f.registrering().forloebId(), f.melding().deltagerId(), f.nr());
  }
}
