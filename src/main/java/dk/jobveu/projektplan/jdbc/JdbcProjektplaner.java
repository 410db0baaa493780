package dk.jobveu.projektplan.jdbc;

import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.projektplan.Ansvar;
import dk.jobveu.projektplan.Ansvar.Leverance;
import dk.jobveu.projektplan.Fravalg;
import dk.jobveu.projektplan.Projektplan;
import dk.jobveu.projektplan.Projektplan.Deltagere;
import dk.jobveu.projektplan.Projektplan.Formaal;
import dk.jobveu.projektplan.Projektplan.Kursuskrav;
import dk.jobveu.projektplan.Projektplan.Maalgruppevalg;
import dk.jobveu.projektplan.Projektplan.Oekonomi;
import dk.jobveu.projektplan.Projektplan.Opfoelgning;
import dk.jobveu.projektplan.Projektplan.Screeningsmodel;
import dk.jobveu.projektplan.Projektplan.Status;
import dk.jobveu.projektplan.Projektplan.Udbyder;
import dk.jobveu.projektplan.Projektplaner;
import dk.jobveu.projektplan.Tidsplan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code projektplan}, {@code projektplan_ansvar} and {@code projektplan_fravalg}. */
@Repository
class JdbcProjektplaner implements Projektplaner {

  private static final String ADSKILLER = ",";

  private final JdbcClient jdbc;

  JdbcProjektplaner(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void gem(Projektplan p) {
    Tabel raekke =
        Tabel.raekke(jdbc, "projektplan", p.registrering())
            .noegle("version", p.version())
            .felt("status", p.status())
            .felt("mangler", p.mangler());
    indhold(raekke, p);
    krav(raekke, p);
    datoer(raekke, p.tidsplan());
    raekke
        .felt("udbyder", p.udbyder() == null ? null : p.udbyder().skole())
        .felt("udbyder_oplysninger", p.udbyder() == null ? null : p.udbyder().oplysninger())
        .gem();
    gemAnsvar(p);
    gemFravalg(p);
  }

  private static void indhold(Tabel raekke, Projektplan p) {
    raekke
        .felt("formaal", p.formaal().formaal())
        .felt("virksomhedernes_behov", p.formaal().virksomhedernesBehov())
        .felt("maalgruppevalg", p.deltagere().valg())
        .felt("maalgrupper", samlet(new TreeSet<>(p.deltagere().maalgrupper())))
        .felt("indsnaevring", p.deltagere().indsnaevring())
        .felt("antal_ledige", p.deltagere().ledige())
        .felt("antal_beskaeftigede", p.deltagere().beskaeftigede())
        .felt("forudsaetninger_beskaeftigede", p.deltagere().beskaeftigedesForudsaetninger())
        .felt("screeningsmodeller", samlet(p.screening().modeller()))
        .felt("anden_screeningsmodel", p.screening().anden())
        .felt("screeningsforudsaetninger", p.screening().forudsaetninger())
        .felt("skole_i_screening", p.screening().skolenDeltager());
  }

  private static void krav(Tabel raekke, Projektplan p) {
    raekke
        .felt("tidspunkt_for_kurser", p.krav().hvornaar())
        .felt("start_senest", p.krav().startSenest())
        .felt("faglig_sammensaetning", p.krav().fagligSammensaetning())
        .felt("paa_virksomheden", p.krav().paaVirksomheden())
        .felt("fjernundervisning", p.krav().fjernundervisning())
        .felt("fleksibilitet", p.krav().fleksibilitet())
        .felt("ugentlige_timer", p.krav().ugentligeTimer())
        .felt("timer_begrundelse", p.krav().timerBegrundelse())
        .felt("opfoelgningsmodel", p.opfoelgning().model())
        .felt("voksenlaerling_info", p.opfoelgning().voksenlaerlingInfo())
        .felt("prisramme", p.oekonomi().prisramme())
        .felt("ordninger", p.oekonomi().ordninger());
  }

  private static void datoer(Tabel raekke, Tidsplan t) {
    raekke
        .felt("dato_info_medarbejdere", t.infoMedarbejdere())
        .felt("dato_informationsdag", t.informationsdag())
        .felt("dato_screening", t.screening())
        .felt("dato_kursusstart", t.kursusstart())
        .felt("dato_kursusafslutning", t.kursusafslutning())
        .felt("dato_opfoelgning", t.opfoelgning())
        .felt("dato_virksomhedsbesoeg", t.virksomhedsbesoeg());
  }

  private void gemAnsvar(Projektplan p) {
    slet("projektplan_ansvar", p);
    for (Ansvar a : p.ansvar()) {
      jdbc.sql(
              """
              insert into projektplan_ansvar (forloeb_id, version, leverance, ansvarlig, opgave)
              values (:id, :version, :leverance, :ansvarlig, :opgave)
              """)
          .param("id", p.registrering().forloebId())
          .param("version", p.version())
          .param("leverance", a.leverance().name())
          .param("ansvarlig", a.ansvarlig())
          .param("opgave", a.opgave())
          .update();
    }
  }

  private void gemFravalg(Projektplan p) {
    slet("projektplan_fravalg", p);
    for (Fravalg f : p.fravalg()) {
      jdbc.sql(
              """
              insert into projektplan_fravalg (forloeb_id, version, punkt, begrundelse)
              values (:id, :version, :punkt, :begrundelse)
              """)
          .param("id", p.registrering().forloebId())
          .param("version", p.version())
          .param("punkt", f.punkt())
          .param("begrundelse", f.begrundelse())
          .update();
    }
  }

  private void slet(String tabel, Projektplan p) {
    jdbc.sql("delete from " + tabel + " where forloeb_id = :id and version = :version")
        .param("id", p.registrering().forloebId())
        .param("version", p.version())
        .update();
  }

  @Override
  public Optional<Projektplan> seneste(String forloebId) {
    return jdbc.sql(
            """
            select * from projektplan where forloeb_id = :id and version =
              (select max(version) from projektplan where forloeb_id = :id)
            """)
        .param("id", forloebId)
        .query(this::plan)
        .optional();
  }

  private Projektplan plan(ResultSet rs, int nr) throws SQLException {
    String forloebId = rs.getString("forloeb_id");
    int version = rs.getInt("version");
    String udbyder = rs.getString("udbyder");
    return new Projektplan(
        Sql.registrering(rs),
        version,
        Status.valueOf(rs.getString("status")),
        rs.getString("mangler"),
        new Formaal(rs.getString("formaal"), rs.getString("virksomhedernes_behov")),
        deltagere(rs),
        new Screeningsmodel(
            delt(rs.getString("screeningsmodeller")),
            rs.getString("anden_screeningsmodel"),
            rs.getString("screeningsforudsaetninger"),
            rs.getObject("skole_i_screening", Boolean.class)),
        krav(rs),
        new Opfoelgning(rs.getString("opfoelgningsmodel"), rs.getBoolean("voksenlaerling_info")),
        new Oekonomi(rs.getBigDecimal("prisramme"), rs.getString("ordninger")),
        tidsplan(rs),
        ansvar(forloebId, version),
        fravalg(forloebId, version),
        udbyder == null ? null : new Udbyder(udbyder, rs.getString("udbyder_oplysninger")));
  }

  private static Deltagere deltagere(ResultSet rs) throws SQLException {
    return new Deltagere(
        Sql.kode(Maalgruppevalg.class, rs.getString("maalgruppevalg")),
        Set.copyOf(delt(rs.getString("maalgrupper"))),
        rs.getString("indsnaevring"),
        Sql.heltal(rs, "antal_ledige"),
        Sql.heltal(rs, "antal_beskaeftigede"),
        rs.getString("forudsaetninger_beskaeftigede"));
  }

  private static Kursuskrav krav(ResultSet rs) throws SQLException {
    return new Kursuskrav(
        rs.getString("tidspunkt_for_kurser"),
        Sql.dato(rs, "start_senest"),
        rs.getString("faglig_sammensaetning"),
        rs.getBoolean("paa_virksomheden"),
        rs.getBoolean("fjernundervisning"),
        rs.getString("fleksibilitet"),
        Sql.heltal(rs, "ugentlige_timer"),
        rs.getString("timer_begrundelse"));
  }

  private static Tidsplan tidsplan(ResultSet rs) throws SQLException {
    return new Tidsplan(
        Sql.dato(rs, "dato_info_medarbejdere"),
        Sql.dato(rs, "dato_informationsdag"),
        Sql.dato(rs, "dato_screening"),
        Sql.dato(rs, "dato_kursusstart"),
        Sql.dato(rs, "dato_kursusafslutning"),
        Sql.dato(rs, "dato_opfoelgning"),
        Sql.dato(rs, "dato_virksomhedsbesoeg"));
  }

  private List<Ansvar> ansvar(String forloebId, int version) {
    return jdbc.sql(
            """
            select * from projektplan_ansvar where forloeb_id = :id and version = :version
            order by leverance, ansvarlig
            """)
        .param("id", forloebId)
        .param("version", version)
        .query(
            (rs, nr) ->
                new Ansvar(
                    Leverance.valueOf(rs.getString("leverance")),
                    rs.getString("ansvarlig"),
                    rs.getString("opgave")))
        .list();
  }

  private List<Fravalg> fravalg(String forloebId, int version) {
    return jdbc.sql(
            """
            select * from projektplan_fravalg where forloeb_id = :id and version = :version
            order by punkt
            """)
        .param("id", forloebId)
        .param("version", version)
        .query((rs, nr) -> new Fravalg(rs.getString("punkt"), rs.getString("begrundelse")))
        .list();
  }

  private static String samlet(Collection<String> koder) {
    return koder.isEmpty() ? null : String.join(ADSKILLER, koder);
  }

  private static List<String> delt(String koder) {
    return koder == null ? List.of() : Arrays.asList(koder.split(ADSKILLER));
  }
}
