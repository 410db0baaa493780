package dk.jobveu.match.jdbc;

import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.match.Match;
import dk.jobveu.match.Matchmelding;
import dk.jobveu.match.Matchregister;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
  public void gemMeldinger(
      Registrering r,
      List<Matchmelding> meldinger,
      Predicate<Matchmelding> virksomhedEfterspoerger) {
    Map<String, Integer> numre =
        senesteIForloeb(r.forloebId()).stream()
            .collect(Collectors.toMap(m -> m.melding().deltagerId(), Match::nr));
    matcher.indsaetAlle(
        meldinger.stream()
            .map(
                m ->
                    new Match(
                        numre.getOrDefault(m.deltagerId(), 0) + 1,
                        m,
                        virksomhedEfterspoerger.test(m),
                        null,
                        null,
                        null,
                        r))
            .toList());
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
