package dk.jobveu.spil;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A message tells of what is recorded: its fact is there for as long as the message is, and it is
 * about whom the message was sent to (docs/udledninger.md). A message's key says who sent it.
 */
public final class Beskedfakta {

  /**
   * One a line: the class that sends, how its keys begin after the forløb's number has become
   * {@code F}, and the fact. {@code u} is the message, the table's own rows are {@code x}.
   */
  private static final String FAKTA =
      """
      Invitation | invitation:F: | deltagelse x where x.aktoer_id = u.aktoer_id
      RegistrerStop | stop:F: | forloeb x where x.stop_aarsag is not null
      RegistrerFremmoede | fravaer-arbejdsgiver:F: | fravaersrapport x where u.noegle like '%:' || cast(x.dato as varchar(10))
      TjekFravaersrapport | fravaersrapport-F- | fravaersrykker x where x.skole = u.aktoer_id and u.noegle like '%-' || cast(x.dato as varchar(10))
      AflysHold | hold-aflyst-F- | hold x where x.status = 'AFLYST' and u.noegle like '%-' || cast(x.nr as varchar(9)) || '-' || u.aktoer_id
      Samlingsbeskeder | samling:F: | holdsamling x where u.noegle like '%:' || cast(x.nr as varchar(9)) || ':%'
      FlytDeltagere | flyttet- | planlagt_hold x where x.skole = u.aktoer_id
      Afklaringsgang | venteliste-stop-F- | afklaring x where x.udfald = 'STOPPET'
      AfklarVentende | venteliste-F- | afklaring x where x.art = 'VENTELISTE'
      GivKlarPlads | afklaret-F- | afklaring x where x.udfald = 'KLAR' and u.noegle like '%-' || x.deltager_id || '-%'
      FyldPladsen | rykket-op-F- | screeningsresultat x where u.noegle like '%-' || x.deltager_id
      FastlaegKurser | udbudspligt/F/ | kursus x where x.kursustype = 'AMU' and not x.har_udbyder and u.noegle like '%/' || cast(x.version as varchar(9)) || '/' || u.aktoer_id
      Koordinatorskifte | koordinator:F: | koordinering x
      SkiftDeltager | deltagerskifte:F: | deltagerskifte x where x.til_jobcenter = u.aktoer_id and u.noegle like '%:' || x.deltager_id || ':%'
      OrdningEfterSkift | ordning:F: | tilmelding x where x.jobcenter = u.aktoer_id and u.noegle like '%:' || x.deltager_id || ':%'
      Koordinatorspoergsmaal | koordinatorforslag:F: | koordinatorforslag x where x.til_organisation = u.aktoer_id
      SvarPaaKoordinering | afslag:F:koordinering- | koordinatorforslag x where x.status = 'AFSLAAET' and x.fra_organisation = u.aktoer_id and u.noegle like '%-' || cast(x.nr as varchar(9))
      LadTraedeUd | ude:F: | deltagelse x where x.svar = 'AFSLAAET' and x.aktoer_id = u.aktoer_id
      SkrivSvar | svar-skrevet:F: | svar_paa_vegne x where x.aktoer_id = u.aktoer_id
      TilknytJobcentre | tilknyt:F: | jobcenter_tilknytning x where x.jobcenter = u.aktoer_id
      SendInformationsmateriale | information:F: | projektplan x where u.noegle like '%:F:' || cast(x.version as varchar(9)) || ':%'
      RykOrganisation | ryk:F: | haendelse x where x.type = 'RYKKET'
      OpgoerScreening | screening-F- | screening_i_jobcenter x where u.noegle like '%-' || x.jobcenter || '-%'
      SvarPaaScreening | afslag:F: | screening_i_jobcenter x where x.svar = 'AFSLAAET' and (u.noegle like '%:' || x.jobcenter or u.noegle like '%:' || x.jobcenter || ':%')
      FordelPladser | ordninger:F: | screeningsplan x where x.ordninger is not null
      RegistrerUdbud | udbud:F: | udbud_invitation x where x.skole = u.aktoer_id and u.noegle like '%:' || cast(x.udbud_nr as varchar(9)) || ':%'
      Tilbudsbeskeder | tilbud:F: | tilbud x where x.skole = u.aktoer_id and u.noegle like '%:' || cast(x.udbud_nr as varchar(9)) || ':%'
      Tilbudsbeskeder | udbydervalg:F: | udbydervalg x
      VarslUdbudspligt | udbudspligt:F: | udbud x where x.vurdering is not null and u.noegle like '%:' || cast(x.nr as varchar(9)) || ':%'
      SpoergOmSenereUdfald | senereudfald:F: | gennemfoersel x where x.afsluttet is not null and x.deltager_id in (select d.deltager_id from deltager d where d.forloeb_id = u.forloeb_id and (d.jobcenter = u.aktoer_id or d.deltager_id in (select s.deltager_id from deltagerskifte s where s.forloeb_id = u.forloeb_id and s.fra_jobcenter = u.aktoer_id)))
      PaamindDelegate |  | act_hi_procinst x where x.business_key_ = u.forloeb_id
      """;

  @Autowired private JdbcClient jdbc;

  /** Who sends it, how its key begins in the forløb F, and the question that finds its fact. */
  public record Faktum(String afsender, String noegle, String findes) {}

  public static List<Faktum> fakta() {
    return Arrays.stream(FAKTA.split("\n"))
        .map(l -> l.split(" \\| ", 3))
        .map(d -> new Faktum(d[0], d[1].strip(), sql(d[2])))
        .toList();
  }

  private static String sql(String fakta) {
    String[] dele = fakta.split(" where ", 2);
    String hvor =
        dele[0].startsWith("act_")
            ? ""
            : dele[0].equals("forloeb x") ? "x.id = u.forloeb_id" : "x.forloeb_id = u.forloeb_id";
    String mere = dele.length == 1 ? "" : dele[1];
    return "select count(*) from underretning u where u.noegle = ? and exists (select 1 from %s where %s)"
        .formatted(dele[0], hvor + (hvor.isEmpty() || mere.isEmpty() ? "" : " and ") + mere);
  }

  void gaelder(String id) {
    for (String noegle :
        jdbc.sql("select noegle from underretning where forloeb_id = ?")
            .param(id)
            .query(String.class)
            .list()) {
      Faktum f = faktum(id, noegle);
      assertThat(
              jdbc.sql(f.findes().replace("F:", id + ":"))
                  .param(noegle)
                  .query(Integer.class)
                  .single())
          .as("det, beskeden %s fra %s fortæller, er registreret", noegle, f.afsender())
          .isPositive();
    }
  }

  /** The first whose beginning fits. */
  private static Faktum faktum(String id, String noegle) {
    String almen = noegle.replace(id, "F");
    return fakta().stream().filter(f -> almen.startsWith(f.noegle())).findFirst().orElseThrow();
  }
}
