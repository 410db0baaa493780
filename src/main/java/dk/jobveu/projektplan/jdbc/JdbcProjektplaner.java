package dk.jobveu.projektplan.jdbc;

import dk.jobveu.faelles.jdbc.Kodeliste;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.projektplan.Ansvar;
import dk.jobveu.projektplan.Fravalg;
import dk.jobveu.projektplan.Projektplan;
import dk.jobveu.projektplan.Projektplaner;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code projektplan} and those that begin with its name. */
@Repository
class JdbcProjektplaner implements Projektplaner {

  private final Tabel<Projektplan> planer;

  JdbcProjektplaner(JdbcClient jdbc) {
    var ansvar =
        Tabel.af(
            jdbc,
            "projektplan_ansvar",
            Ansvar.class,
            "forloeb_id",
            "version",
            "leverance",
            "ansvarlig");
    var fravalg =
        Tabel.af(jdbc, "projektplan_fravalg", Fravalg.class, "forloeb_id", "version", "punkt")
            .kolonne("fravalgBegrundelse", "begrundelse");
    this.planer =
        Tabel.af(jdbc, "projektplan", Projektplan.class, "forloeb_id", "version")
            .kolonne("indhold.formaal.planensFormaal", "formaal")
            .kolonne("indhold.deltagere.alleEllerUdvalgte", "maalgruppevalg")
            .kolonne("indhold.opfoelgning.opfoelgningsmodelValg", "opfoelgningsmodel")
            .kolonne("indhold.oekonomi.ordningerIPlanen", "ordninger")
            .valgfri("udbyder")
            .kolonne("udbyder.oplysninger", "udbyder_oplysninger")
            .koder(
                "udbyder.skoler",
                new Kodeliste(jdbc, "projektplan_udbyder", "skole", "forloeb_id", "version"))
            .koder("mangler", koder(jdbc, "mangel", "mangel"))
            .koder("indhold.deltagere.maalgrupper", koder(jdbc, "maalgruppe", "maalgruppe"))
            .koder("indhold.screening.screeningsmodeller", koder(jdbc, "screeningsmodel", "model"))
            .boern("indhold.ansvar", ansvar)
            .boern("indhold.fravalg", fravalg);
  }

  /** Codes of a version in a table of their own. */
  private static Kodeliste koder(JdbcClient jdbc, String navn, String kode) {
    return new Kodeliste(jdbc, "projektplan_" + navn, kode, "forloeb_id", "version");
  }

  @Override
  public void gemPlan(Projektplan plan) {
    planer.gem(plan);
  }

  @Override
  public Optional<Projektplan> seneste(String forloebId) {
    return planer.seneste("version", forloebId);
  }

  @Override
  public Optional<Projektplan> version(String forloebId, int version) {
    return planer.hvor("forloeb_id = ? and version = ?", forloebId, version).optional();
  }
}
