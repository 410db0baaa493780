package dk.jobveu.forloeb.jdbc;

import dk.jobveu.faelles.jdbc.Kodeliste;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.forloeb.NytForloeb;
import dk.jobveu.forloeb.Projekttype;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Tables {@code forloeb} and {@code forloeb_initiativtager}. */
@Repository
class JdbcForloebregister implements Forloebregister {

  private static final String MED =
      """
      (koordinator in %1$s or exists (
        select 1 from deltagelse d
        where d.forloeb_id = forloeb.id and d.aktoer_id in %1$s and d.svar <> 'AFSLAAET'))
      """;

  private static final String NYESTE = " order by oprettet desc, id desc";

  private final JdbcClient jdbc;
  private final Kodeliste initiativtagere;
  private final Tabel<Forloeb> forloeb;
  private final Clock ur;

  JdbcForloebregister(JdbcClient jdbc, Clock ur) {
    this.jdbc = jdbc;
    this.initiativtagere =
        new Kodeliste(jdbc, "forloeb_initiativtager", "initiativtager", "forloeb_id");
    this.forloeb =
        Tabel.af(jdbc, "forloeb", Forloeb.class, "id")
            .ogsaa("oprettet_af")
            .koder("initiativtagere", initiativtagere);
    this.ur = ur;
  }

  @Override
  public Forloeb opret(NytForloeb nyt) {
    String id = "JV-%d-%04d".formatted(nyt.startdato().getYear(), naesteNummer());
    Forloeb f =
        new Forloeb(
            id,
            nyt.titel(),
            null,
            nyt.kommunekode(),
            nyt.rar(),
            nyt.amk(),
            nyt.startdato(),
            nyt.runde(),
            nyt.forrigeForloeb(),
            nyt.koordinator(),
            nyt.henvendelse(),
            nyt.initiativtagere(),
            nyt.formaal(),
            nyt.harLedige(),
            nyt.harBeskaeftigede(),
            nyt.kriseaarsag(),
            nyt.evalueres(),
            Forloebstatus.IGANGVAERENDE,
            null,
            ur.instant(),
            null,
            null,
            null);
    forloeb.raekke(f).felt("oprettet_af", nyt.oprettetAf()).indsaet();
    initiativtagere.indsaet(nyt.initiativtagere(), id);
    return hent(id);
  }

  private long naesteNummer() {
    var noegle = new GeneratedKeyHolder();
    jdbc.sql("insert into forloeb_nummer (oprettet) values (:nu)")
        .param("nu", Sql.tid(ur.instant()))
        .update(noegle, "nr");
    return noegle.getKeyAs(Number.class).longValue();
  }

  @Override
  public Optional<Forloeb> find(String forloebId) {
    return forloeb.hvor("id = ?", forloebId).optional();
  }

  @Override
  public List<Forloeb> alle() {
    return forloeb.hvor("true" + NYESTE).list();
  }

  @Override
  public List<Forloeb> med(Collection<String> aktoerIds) {
    if (aktoerIds.isEmpty()) {
      return List.of();
    }
    Object[] to = Stream.of(aktoerIds, aktoerIds).flatMap(Collection::stream).toArray();
    return forloeb.hvor(MED.formatted(Sql.pladser(aktoerIds)) + NYESTE, to).list();
  }

  @Override
  public void saetProjekttype(String forloebId, Projekttype projekttype) {
    forloeb.udpeg(forloebId).felt("projekttype", projekttype).ret();
  }

  @Override
  public void udvid(
      String forloebId, Projekttype projekttype, boolean harLedige, boolean harBeskaeftigede) {
    Forloeb f = hent(forloebId);
    var raekke =
        forloeb
            .udpeg(forloebId)
            .felt("projekttype", projekttype)
            .felt("har_ledige", harLedige)
            .felt("har_beskaeftigede", harBeskaeftigede);
    if (f.projekttype() != projekttype) {
      raekke.felt("projekttype_foer", f.projekttype()).felt("projekttype_skiftet", ur.instant());
    }
    raekke.ret();
  }

  @Override
  public void saetKoordinator(String forloebId, String aktoerId) {
    forloeb.udpeg(forloebId).felt("koordinator", aktoerId).ret();
  }

  @Override
  public void afslut(String forloebId, Forloebstatus status, String stopAarsag) {
    forloeb
        .udpeg(forloebId)
        .felt("status", status)
        .felt("stop_aarsag", stopAarsag)
        .felt("afsluttet", ur.instant())
        .ret();
  }
}
