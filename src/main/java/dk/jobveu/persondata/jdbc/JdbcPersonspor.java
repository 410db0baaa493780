package dk.jobveu.persondata.jdbc;

import dk.jobveu.deltager.persondata.Sletning.Antal;
import dk.jobveu.persondata.Personspor;
import dk.jobveu.persondata.Persontabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One citizen in the tables of {@link Persontabel}, and in the texts of all our own tables. */
@Repository
class JdbcPersonspor implements Personspor {

  private static final String DER = " where forloeb_id = :f and deltager_id = :d";
  private static final String SLETTET = "[slettet]";

  /** Shorter than this, a name stands in too many other words. */
  private static final int KORTESTE_KENDETEGN = 4;

  private final JdbcClient jdbc;
  private final Databasekort kort;

  JdbcPersonspor(JdbcClient jdbc, Databasekort kort) {
    this.jdbc = jdbc;
    this.kort = kort;
  }

  @Override
  public String laas(String forloebId, String deltagerId) {
    return om("select jobcenter from deltager" + DER + " for update", forloebId, deltagerId)
        .query(String.class)
        .optional()
        .orElse(null);
  }

  @Override
  public List<Indhold> indhold(String forloebId, String deltagerId) {
    List<Indhold> alt = new ArrayList<>();
    for (Persontabel t : Persontabel.values()) {
      if (t != Persontabel.LOG) {
        tilfoej(
            alt,
            t.overskrift(),
            om("select * from " + t.tabel() + DER, forloebId, deltagerId).query().listOfRows());
      }
    }
    tilfoej(
        alt,
        "Afgørelser",
        om(
                """
                select beslutning, regel, version, input, resultat, truffet from afgoerelse
                where forloeb_id = :f and vedroerer = :d order by nr
                """,
                forloebId,
                deltagerId)
            .query()
            .listOfRows());
    return alt;
  }

  private static void tilfoej(
      List<Indhold> alt, String overskrift, List<Map<String, Object>> raekker) {
    if (!raekker.isEmpty()) {
      alt.add(new Indhold(overskrift, raekker.stream().map(Dansketekster::raekke).toList()));
    }
  }

  @Override
  public boolean erBegyndt(String forloebId, String deltagerId) {
    return om("select count(*) from gennemfoersel" + DER, forloebId, deltagerId)
            .query(Integer.class)
            .single()
        > 0;
  }

  @Override
  public List<String> kendetegn(String forloebId, String deltagerId) {
    return om("select navn, telefon, epost from deltager_kontakt" + DER, forloebId, deltagerId)
        .query((rs, nr) -> Stream.of(rs.getString(1), rs.getString(2), rs.getString(3)))
        .list()
        .stream()
        .flatMap(s -> s)
        .filter(k -> k != null && k.length() >= KORTESTE_KENDETEGN)
        .toList();
  }

  @Override
  public Map<String, Antal> sletRaekker(String forloebId, String deltagerId) {
    Map<String, Antal> antal = new LinkedHashMap<>();
    for (Persontabel t : Persontabel.values()) {
      if (t != Persontabel.LOG) {
        antal.put(t.tabel(), new Antal(slet(t, forloebId, deltagerId), 0));
      }
    }
    return antal;
  }

  @Override
  public Map<String, Antal> goerAnonym(String forloebId, String deltagerId, String noegle) {
    kopierDeltager(forloebId, deltagerId, noegle);
    Map<String, Antal> antal = new LinkedHashMap<>();
    for (Persontabel t : Persontabel.values()) {
      if (t == Persontabel.DELTAGER) {
        slet(t, forloebId, deltagerId);
        antal.put(t.tabel(), new Antal(0, 1));
      } else if (t.taeller()) {
        antal.put(t.tabel(), new Antal(0, anonymiser(t, forloebId, deltagerId, noegle)));
      } else if (t != Persontabel.LOG) {
        antal.put(t.tabel(), new Antal(slet(t, forloebId, deltagerId), 0));
      }
    }
    return antal;
  }

  /** Other rows refer to the key, so that it cannot simply be changed. */
  private void kopierDeltager(String forloebId, String deltagerId, String noegle) {
    Set<String> toemmes = Persontabel.DELTAGER.toemmes().keySet();
    List<String> kolonner =
        kort.tabel(Persontabel.DELTAGER.tabel()).kolonner().stream()
            .map(Databasekort.Kolonne::navn)
            .filter(k -> !k.equals("deltager_id") && !toemmes.contains(k))
            .toList();
    String liste = String.join(", ", kolonner);
    om(
            "insert into deltager (deltager_id, %s) select cast(:ny as varchar(40)), %s from deltager"
                    .formatted(liste, liste)
                + DER,
            forloebId,
            deltagerId)
        .param("ny", noegle)
        .update();
  }

  private int anonymiser(Persontabel t, String forloebId, String deltagerId, String noegle) {
    String saet =
        t.toemmes().entrySet().stream()
            .map(e -> ", " + e.getKey() + " = " + e.getValue())
            .collect(Collectors.joining());
    return om("update " + t.tabel() + " set deltager_id = :ny" + saet + DER, forloebId, deltagerId)
        .param("ny", noegle)
        .update();
  }

  private int slet(Persontabel t, String forloebId, String deltagerId) {
    return om("delete from " + t.tabel() + DER, forloebId, deltagerId).update();
  }

  @Override
  public int frakobLog(String forloebId, String deltagerId, long sletningNr) {
    return om(
            "update persondatalog set deltager_id = null, sletning_nr = :nr" + DER,
            forloebId,
            deltagerId)
        .param("nr", sletningNr)
        .update();
  }

  @Override
  public int frakobAfgoerelser(String forloebId, String deltagerId, String noegle) {
    return om(
            """
            update afgoerelse set vedroerer = :ny, input = '{}'
            where forloeb_id = :f and vedroerer = :d
            """,
            forloebId,
            deltagerId)
        .param("ny", noegle)
        .update();
  }

  @Override
  public int fjernFraTekster(
      String forloebId, String deltagerId, String noegle, List<String> kendetegn) {
    Pattern pseudonym =
        Pattern.compile(
            "(?:(?<![\\w-])|(?<=%s-))%s(?![\\w-])"
                .formatted(Pattern.quote(forloebId), Pattern.quote(deltagerId)));
    int antal = 0;
    for (Databasekort.Tabel tabel : kort.forloebstabeller()) {
      for (String kolonne : tabel.fritekster()) {
        antal += erstat(tabel, kolonne, forloebId, pseudonym, noegle);
        for (String tegn : kendetegn) {
          antal += erstat(tabel, kolonne, forloebId, heltOrd(tegn), SLETTET);
        }
      }
    }
    return antal;
  }

  private static Pattern heltOrd(String tegn) {
    return Pattern.compile(
        "(?<![\\p{L}\\d])" + Pattern.quote(tegn) + "(?![\\p{L}\\d])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private int erstat(
      Databasekort.Tabel tabel, String kolonne, String forloebId, Pattern hvad, String med) {
    List<String> fundne =
        jdbc.sql(
                // not narrowed by lower() in SQL, which a database may know for a–z only
                "select distinct %s from %s where %s = :f and %s is not null"
                    .formatted(kolonne, tabel.navn(), tabel.noegle(), kolonne))
            .param("f", forloebId)
            .query(String.class)
            .list();
    int antal = 0;
    for (String tekst : fundne) {
      String ny = hvad.matcher(tekst).replaceAll(Matcher.quoteReplacement(med));
      if (!ny.equals(tekst)) {
        antal +=
            jdbc.sql(
                    "update %s set %s = :ny where %s = :f and %s = :gammel"
                        .formatted(tabel.navn(), kolonne, tabel.noegle(), kolonne))
                .param("ny", ny)
                .param("f", forloebId)
                .param("gammel", tekst)
                .update();
      }
    }
    return antal;
  }

  private JdbcClient.StatementSpec om(String sql, String forloebId, String deltagerId) {
    return jdbc.sql(sql).param("f", forloebId).param("d", deltagerId);
  }
}
