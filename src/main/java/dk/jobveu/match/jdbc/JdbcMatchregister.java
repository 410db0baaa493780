package dk.jobveu.match.jdbc;

import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.match.Match;
import dk.jobveu.match.Matchmelding;
import dk.jobveu.match.Matchregister;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code match}. */
@Repository
class JdbcMatchregister implements Matchregister {

  private static final String SENESTE =
      """
      nr = (select max(n.nr) from match n
            where n.forloeb_id = match.forloeb_id and n.deltager_id = match.deltager_id)
      """;

  private final Tabel<Match> matcher;

  JdbcMatchregister(JdbcClient jdbc) {
    this.matcher = Tabel.af(jdbc, "match", Match.class, "forloeb_id", "deltager_id", "nr");
  }

  @Override
  public void gemMelding(Registrering r, Matchmelding m, boolean virksomhedEfterspoerger) {
    int nr = seneste(r.forloebId(), m.deltagerId()).map(Match::nr).orElse(0) + 1;
    matcher.indsaet(new Match(nr, m, virksomhedEfterspoerger, null, null, null, r));
  }

  @Override
  public Optional<Match> seneste(String forloebId, String deltagerId) {
    return matcher
        .hvor("forloeb_id = ? and deltager_id = ? and " + SENESTE, forloebId, deltagerId)
        .optional();
  }

  @Override
  public List<Match> senesteIForloeb(String forloebId) {
    return Danskorden.efterKode(
        matcher.hvor("forloeb_id = ? and " + SENESTE, forloebId).list(),
        m -> m.melding().deltagerId());
  }

  @Override
  public void gemVurdering(Match m, String vurdering, String c43, String begrundelse) {
    matcher
        .udpeg(m.registrering().forloebId(), m.melding().deltagerId(), m.nr())
        .felt("vurdering", vurdering)
        .felt("c43", c43)
        .felt("begrundelse", begrundelse)
        .ret();
  }
}
