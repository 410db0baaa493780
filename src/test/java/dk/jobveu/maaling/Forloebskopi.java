package dk.jobveu.maaling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Copies of a forløb as it stands, with all that the engine and our tables hold of it: what came
 * into the database while it was played, again and again under new ids. What a row is called by is
 * new wherever it stands as a whole value, and so is the forløb's number wherever it stands in a
 * text; dates, names and whose the rows are stay. All copies belong to the same organisations,
 * which is more for each of them than the country has.
 */
final class Forloebskopi {

  /** A series of copies begins here, and the next one as far on: no number is the product's. */
  private static final int SERIE = 100_000;

  /** Who one is, what is deployed and what is only counted is no part of a forløb. */
  private static final String IKKE =
      "relname !~ '^(act_id_|act_re_|act_ge_property|act_ge_schema|act_ru_meter|act_ru_task_meter"
          + "|login_|flyway|kontohaendelse|aftryksnoegle|postrunde|sletning|modelkladde)'";

  private record Kolonne(
      String navn, boolean tekst, boolean egetNr, boolean noegle, boolean unik) {}

  private final JdbcClient database;
  private final String navn;
  private final int foerste;
  private final Map<String, List<Kolonne>> tabeller = new TreeMap<>();
  private String nummer;

  /**
   * Looks at what is there; what comes from now on is what is copied.
   *
   * @param navn of its own schema, a word
   * @param serie from 1; none has the same
   */
  Forloebskopi(JdbcClient database, String navn, int serie) {
    this.database = database;
    this.navn = navn;
    this.foerste = serie * SERIE;
    udfoer("create schema " + navn);
    database
        .sql(
            "select relname from pg_class where relkind = 'r' and relnamespace ="
                + " 'public'::regnamespace and exists (select 1 from pg_index where indrelid ="
                + " pg_class.oid and indisprimary) and "
                + IKKE)
        .query(String.class)
        .list()
        .forEach(tabel -> tabeller.put(tabel, kolonner(tabel)));
    tabeller.forEach(
        (tabel, kolonner) ->
            udfoer(
                "create table %s.foer_%s as select %s from %s"
                    .formatted(navn, tabel, noegle(kolonner, ""), ord(tabel))));
  }

  /**
   * @param forloeb the number of the one forløb that has been played since
   * @return how many rows it is
   */
  int tag(String forloeb) {
    nummer = forloeb;
    udfoer("create table %s.id (gammel text primary key)".formatted(navn));
    int raekker = 0;
    for (String tabel : List.copyOf(tabeller.keySet())) {
      List<Kolonne> kolonner = tabeller.get(tabel);
      udfoer(
          "create table %1$s.ny_%2$s as select t.* from %3$s t where (%4$s) not in (select * from %1$s.foer_%2$s)"
              .formatted(navn, tabel, ord(tabel), noegle(kolonner, "t.")));
      int nye =
          database
              .sql("select count(*) from %s.ny_%s".formatted(navn, tabel))
              .query(Integer.class)
              .single();
      if (nye == 0) {
        tabeller.remove(tabel);
        continue;
      }
      raekker += nye;
      List<Kolonne> noegler = kolonner.stream().filter(Kolonne::noegle).toList();
      if (noegler.size() == 1 && noegler.get(0).tekst()) {
        udfoer(
            "insert into %1$s.id select %3$s from %1$s.ny_%2$s on conflict do nothing"
                .formatted(navn, tabel, noegler.get(0).navn()));
      }
    }
    return raekker;
  }

  /** So many more of it, after those that this one has made. */
  void kopier(int fra, int antal) {
    for (Map.Entry<String, List<Kolonne>> tabel : tabeller.entrySet()) {
      List<Kolonne> kolonner = tabel.getValue().stream().filter(k -> !k.egetNr()).toList();
      udfoer(
          "set session_replication_role = replica; insert into %s (%s) select %s from %s.ny_%s t, generate_series(%d, %d) k"
              .formatted(
                  ord(tabel.getKey()),
                  kolonner.stream().map(Kolonne::navn).collect(Collectors.joining(", ")),
                  kolonner.stream().map(this::vaerdi).collect(Collectors.joining(", ")),
                  navn,
                  tabel.getKey(),
                  foerste + fra,
                  foerste + fra + antal - 1));
    }
  }

  private String vaerdi(Kolonne kolonne) {
    String t = "t." + kolonne.navn();
    if (!kolonne.tekst()) {
      return t;
    }
    String nyt = "'%s-' || k".formatted(nummer.substring(0, nummer.lastIndexOf('-')));
    return """
        case when %1$s = '%2$s' then %3$s
        when exists (select 1 from %4$s.id where gammel = %1$s) then
          case when %1$s like '%%%2$s%%' then replace(%1$s, '%2$s', %3$s)
          else substr(md5(%1$s || k)::uuid::text, 1, length(%1$s)) end
        %5$s
        else replace(%1$s, '%2$s', %3$s) end"""
        .formatted(
            t,
            nummer,
            nyt,
            navn,
            kolonne.unik()
                ? "when %1$s is not null then substr(encode(sha256((%1$s || k)::bytea), 'hex'), 1, length(%1$s))"
                    .formatted(t)
                : "");
  }

  private List<Kolonne> kolonner(String tabel) {
    List<Kolonne> kolonner = new ArrayList<>();
    database
        .sql(
            """
            select a.attname as navn,
              format_type(a.atttypid, null) in ('character varying', 'text') as tekst,
              a.attidentity <> '' as eget_nr,
              a.attnum = any(i.indkey) as noegle,
              exists (select 1 from pg_index u where u.indrelid = a.attrelid and u.indisunique
                and not u.indisprimary and u.indkey::text = a.attnum::text) as unik
            from pg_attribute a join pg_index i on i.indrelid = a.attrelid and i.indisprimary
            where a.attrelid = ('public.' || quote_ident(?))::regclass
              and a.attnum > 0 and not a.attisdropped
            order by a.attnum
            """)
        .param(tabel)
        .query(
            rs -> {
              kolonner.add(
                  new Kolonne(
                      ord(rs.getString("navn")),
                      rs.getBoolean("tekst"),
                      rs.getBoolean("eget_nr"),
                      rs.getBoolean("noegle"),
                      rs.getBoolean("unik")));
            });
    return kolonner;
  }

  private static String noegle(List<Kolonne> kolonner, String foran) {
    return kolonner.stream()
        .filter(Kolonne::noegle)
        .map(k -> foran + k.navn())
        .collect(Collectors.joining(", "));
  }

  private static String ord(String navn) {
    return '"' + navn + '"';
  }

  private void udfoer(String sql) {
    database.sql(sql).update();
  }
}
