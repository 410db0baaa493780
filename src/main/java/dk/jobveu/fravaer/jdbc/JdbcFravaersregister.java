package dk.jobveu.fravaer.jdbc;

import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Raekke;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.fravaer.Fravaersdag;
import dk.jobveu.fravaer.Fravaerskontakt;
import dk.jobveu.fravaer.Fravaersopfoelgning;
import dk.jobveu.fravaer.Fravaersrapport;
import dk.jobveu.fravaer.Fravaersregister;
import dk.jobveu.fravaer.Fremmoede;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Tables {@code fravaersrapport}, {@code fravaersdag}, {@code fravaersopfoelgning} and {@code
 * fravaersrykker}.
 */
@Repository
class JdbcFravaersregister implements Fravaersregister {

  private record Rykker(
      String forloebId, int holdNr, LocalDate dato, String skole, Instant rykket) {}

  private final Tabel<Fravaersrapport> rapporter;
  private final Tabel<Fravaersdag> dage;
  private final Tabel<Fravaersopfoelgning> opfoelgninger;
  private final Tabel<Rykker> rykkere;

  JdbcFravaersregister(JdbcClient jdbc) {
    this.rapporter =
        Tabel.af(jdbc, "fravaersrapport", Fravaersrapport.class, "forloeb_id", "hold_nr", "dato");
    this.dage =
        Tabel.af(jdbc, "fravaersdag", Fravaersdag.class, "forloeb_id", "deltager_id", "dato")
            .registreret();
    this.opfoelgninger =
        Tabel.af(
                jdbc,
                "fravaersopfoelgning",
                Fravaersopfoelgning.class,
                "forloeb_id",
                "deltager_id",
                "dato")
            .ogsaa("kontaktform", "deltog_skole", "deltog_virksomhed", "aftale")
            .registreret();
    this.rykkere = Tabel.af(jdbc, "fravaersrykker", Rykker.class, "forloeb_id", "hold_nr", "dato");
  }

  @Override
  public void gemRapport(Registrering r, int holdNr, LocalDate dato, List<Fremmoede> fremmoede) {
    int vaek = (int) fremmoede.stream().filter(Fremmoede::erFravaer).count();
    rapporter.gem(new Fravaersrapport(holdNr, dato, fremmoede.size(), vaek, r));
    dage.slet(
        "forloeb_id = ? and dato = ? and deltager_id in (select g.deltager_id from gennemfoersel g"
            + " where g.forloeb_id = fravaersdag.forloeb_id and g.hold_nr = ?)",
        r.forloebId(),
        dato,
        holdNr);
    Raekke.indsaet(
        fremmoede.stream()
            .map(
                f ->
                    dage.raekke(r, new Fravaersdag(dato, f))
                        .felt("aarsag", f.erFravaer() ? f.aarsag() : null))
            .toList());
  }

  @Override
  public Optional<Fravaersrapport> rapport(String forloebId, int holdNr, LocalDate dato) {
    return rapporter
        .hvor("forloeb_id = ? and hold_nr = ? and dato = ?", forloebId, holdNr, dato)
        .optional();
  }

  @Override
  public List<Fravaersrapport> rapporter(String forloebId) {
    return rapporter.hvor("forloeb_id = ? order by dato desc, hold_nr", forloebId).list();
  }

  @Override
  public List<Fremmoede> dag(String forloebId, LocalDate dato) {
    return Danskorden.efterKode(
        dage.hvor("forloeb_id = ? and dato = ?", forloebId, dato).list().stream()
            .map(Fravaersdag::fremmoede)
            .toList(),
        Fremmoede::deltagerId);
  }

  @Override
  public List<Fravaersdag> dage(String forloebId, String deltagerId, LocalDate til) {
    return dage.hvor(
            "forloeb_id = ? and deltager_id = ? and dato <= ? order by dato",
            forloebId,
            deltagerId,
            til)
        .list();
  }

  @Override
  public void gemOpfoelgning(Registrering r, Fravaersopfoelgning o) {
    boolean aabnet =
        opfoelgninger
            .hvor(
                "forloeb_id = ? and deltager_id = ? and dato = ? and kraever_opgave = true",
                r.forloebId(),
                o.deltagerId(),
                o.dato())
            .optional()
            .isPresent();
    opfoelgninger
        .delvis(r)
        .felt("deltager_id", o.deltagerId())
        .felt("dato", o.dato())
        .felt("handling", o.handling())
        .felt("niveau", o.niveau())
        .felt("begrundelse", o.begrundelse())
        .felt("kraever_opgave", aabnet || o.kraeverOpgave())
        .gem();
  }

  @Override
  public List<Fravaersopfoelgning> opfoelgninger(String forloebId, String deltagerId) {
    return opfoelgninger
        .hvor("forloeb_id = ? and deltager_id = ? order by dato", forloebId, deltagerId)
        .list();
  }

  @Override
  public Map<String, List<Fravaersopfoelgning>> opfoelgninger(String forloebId) {
    return opfoelgninger.hvor("forloeb_id = ? order by dato", forloebId).list().stream()
        .collect(Collectors.groupingBy(Fravaersopfoelgning::deltagerId));
  }

  @Override
  public List<Fravaersopfoelgning> aabne(String forloebId) {
    return opfoelgninger
        .hvor(
            """
            forloeb_id = ? and kraever_opgave = true and fulgt_op_den is null
            order by dato, deltager_id
            """,
            forloebId)
        .list();
  }

  @Override
  public void lukAabne(Registrering r, String deltagerId, Fravaerskontakt k) {
    opfoelgninger(r.forloebId(), deltagerId).stream()
        .filter(Fravaersopfoelgning::erAaben)
        .forEach(
            o ->
                opfoelgninger
                    .delvis(r)
                    .felt("deltager_id", deltagerId)
                    .felt("dato", o.dato())
                    .felt("fulgt_op_den", k.kontaktDato())
                    .felt("kontaktform", k.kontaktform())
                    .felt("deltog_skole", k.deltogSkole())
                    .felt("deltog_virksomhed", k.deltogVirksomhed())
                    .felt("aftale", k.aftale())
                    .ret());
  }

  @Override
  public boolean gemRykker(Registrering r, String skole, int holdNr, LocalDate dato) {
    boolean foerste =
        rykkere
            .hvor("forloeb_id = ? and hold_nr = ? and dato = ?", r.forloebId(), holdNr, dato)
            .optional()
            .isEmpty();
    if (foerste) {
      rykkere.indsaet(new Rykker(r.forloebId(), holdNr, dato, skole, r.tidspunkt()));
    }
    return foerste;
  }
}
