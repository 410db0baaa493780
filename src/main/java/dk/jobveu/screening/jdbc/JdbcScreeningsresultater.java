package dk.jobveu.screening.jdbc;

import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.screening.Screeningsresultat;
import dk.jobveu.screening.Screeningsresultater;
import dk.jobveu.screening.Screeningsudfald;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code screeningsresultat} and {@code screeningsresultat_kompetence}. */
@Repository
class JdbcScreeningsresultater implements Screeningsresultater {

  /** A competence that a candidate has. */
  private record Opfyldt(String forloebId, String deltagerId, int nr) {}

  private final JdbcClient jdbc;
  private final JdbcTemplate mange;
  private final Tabel<Screeningsresultat> resultater;
  private final Tabel<Opfyldt> opfyldte;

  JdbcScreeningsresultater(JdbcClient jdbc, JdbcTemplate mange) {
    this.jdbc = jdbc;
    this.mange = mange;
    this.resultater = tabel(Map.of());
    this.opfyldte =
        Tabel.af(
            jdbc,
            "screeningsresultat_kompetence",
            Opfyldt.class,
            "forloeb_id",
            "deltager_id",
            "nr");
  }

  private Tabel<Screeningsresultat> tabel(Map<String, Set<Integer>> numre) {
    return Tabel.af(
            jdbc, "screeningsresultat", Screeningsresultat.class, "forloeb_id", "deltager_id")
        .laes("opfyldte", rs -> numre.getOrDefault(rs.getString("deltager_id"), Set.of()))
        .registreret();
  }

  @Override
  public void gemResultater(Registrering r, List<Screeningsresultat> nye) {
    resultater.gemAlle(mange, r, nye);
    mange.batchUpdate(
        "delete from screeningsresultat_kompetence where forloeb_id = ? and deltager_id = ?",
        nye.stream().map(s -> new Object[] {r.forloebId(), s.deltagerId()}).toList());
    opfyldte.indsaetAlle(
        nye.stream()
            .flatMap(
                s ->
                    s.opfyldte().stream().map(nr -> new Opfyldt(r.forloebId(), s.deltagerId(), nr)))
            .toList());
  }

  @Override
  public Optional<Screeningsresultat> find(String forloebId, String deltagerId) {
    return hvor("forloeb_id = ? and deltager_id = ?", "", forloebId, deltagerId).stream()
        .findFirst();
  }

  @Override
  public void skiftJobcenter(String forloebId, String deltagerId, String nyt) {
    resultater.udpeg(forloebId, deltagerId).felt("jobcenter", nyt).ret();
  }

  @Override
  public List<Screeningsresultat> afJobcenter(String forloebId, String jobcenter) {
    return Danskorden.efterKode(
        hvor("forloeb_id = ? and jobcenter = ?", "", forloebId, jobcenter),
        Screeningsresultat::deltagerId);
  }

  @Override
  public List<Screeningsresultat> alle(String forloebId, Screeningsudfald resultat) {
    return Danskorden.efterKode(
        hvor("forloeb_id = ? and resultat = ?", "", forloebId, resultat),
        Screeningsresultat::deltagerId);
  }

  @Override
  public List<Screeningsresultat> venteliste(String forloebId) {
    return hvor(
        "forloeb_id = ? and resultat = ?",
        " order by registreret, deltager_id",
        forloebId,
        Screeningsudfald.VENTELISTE);
  }

  /** All their competences at once: a list is long, and each has many. */
  private List<Screeningsresultat> hvor(String betingelse, String orden, Object... vaerdier) {
    Map<String, Set<Integer>> numre =
        opfyldte
            .hvor(
                """
                (forloeb_id, deltager_id) in
                (select forloeb_id, deltager_id from screeningsresultat where %s)
                """
                    .formatted(betingelse),
                vaerdier)
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    Opfyldt::deltagerId,
                    Collectors.mapping(Opfyldt::nr, Collectors.toCollection(TreeSet::new))));
    return tabel(numre).hvor(betingelse + orden, vaerdier).list();
  }

  @Override
  public int antal(String forloebId, Screeningsudfald resultat) {
    return jdbc.sql("select count(*) from screeningsresultat where forloeb_id = ? and resultat = ?")
        .params(forloebId, resultat.name())
        .query(Integer.class)
        .single();
  }
}
