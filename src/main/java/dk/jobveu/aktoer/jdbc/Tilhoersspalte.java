package dk.jobveu.aktoer.jdbc;

import dk.jobveu.aktoer.Medlemskab;
import dk.jobveu.aktoer.Medlemskaber.Gaeldende;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.camunda.bpm.engine.authorization.Authorization;

/**
 * Where a user belongs, as columns of a row about them, so that whoever reads that row at each
 * request needs no statement more for it (docs/adr/0031).
 */
public final class Tilhoersspalte {

  /** To be formatted with what the user's id is in the statement. */
  public static final String SQL =
      """
      array(
        select distinct concat(coalesce(o.id, m.group_id_), '|', coalesce(o.rolle, ''), '|',
          case when coalesce(e.aktiv, true) then 'A' else '' end,
          case when s.bruger is not null and o.id = e.id then 'S' else '' end,
          case when exists (select 1 from forloeb f where f.koordinator = o.id)
            then 'K' else '' end)
        from act_id_membership m
          left join aktoer a on a.id = m.group_id_
          left join aktoer e on e.id = coalesce(a.sammenlagt_med, a.id)
          left join aktoer o on o.id = e.id or o.sammenlagt_med = e.id
          left join aktoer_administrator s on s.aktoer = e.id and s.bruger = m.user_id_
        where m.user_id_ = %s) as tilhoer,
      not exists (select 1 from act_ru_authorization where type_ = {forbud}) as alt_tilladt
      """
          .replace("{forbud}", String.valueOf(Authorization.AUTH_TYPE_REVOKE));

  private Tilhoersspalte() {}

  public static Gaeldende laes(ResultSet rs) throws SQLException {
    Object[] fundne = (Object[]) rs.getArray("tilhoer").getArray();
    List<Medlemskab> alle =
        Arrays.stream(fundne)
            .map(f -> medlemskab(f.toString()))
            .sorted(Comparator.comparing(Medlemskab::gruppe))
            .toList();
    return new Gaeldende(alle, rs.getBoolean("alt_tilladt"));
  }

  private static Medlemskab medlemskab(String tekst) {
    String[] dele = tekst.split("\\|", -1);
    Predicate<String> er = dele[2]::contains;
    return new Medlemskab(
        dele[0], dele[1].isEmpty() ? null : dele[1], er.test("A"), er.test("S"), er.test("K"));
  }
}
