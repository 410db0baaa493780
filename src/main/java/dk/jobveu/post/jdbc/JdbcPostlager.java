package dk.jobveu.post.jdbc;

import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.post.Brev;
import dk.jobveu.post.Faellespostkasser;
import dk.jobveu.post.Forsendelse;
import dk.jobveu.post.Forsendelse.Tilstand;
import dk.jobveu.post.Modtager;
import dk.jobveu.post.Postadresse;
import dk.jobveu.post.Postadresser;
import dk.jobveu.post.Postlager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tables {@code post} and {@code forsendelse}. Rows that another node has locked are passed over,
 * so that several can send at once and none waits.
 */
@Repository
class JdbcPostlager implements Postlager {

  /** A letter as its row is. */
  record Brevraekke(Brev brev, Instant fordelt) {}

  private static final int AD_GANGEN = 500;

  private static final String GAMMEL =
      """
      p.oprettet < :foer and not exists (select 1 from forloeb f
        where f.id = p.forloeb_id and f.afsluttet is null))
      """;

  private final JdbcClient jdbc;
  private final Postadresser adresser;
  private final Faellespostkasser postkasser;
  private final Tabel<Brevraekke> breve;
  private final Tabel<Forsendelse> forsendelser;

  JdbcPostlager(JdbcClient jdbc, Postadresser adresser, Faellespostkasser postkasser) {
    this.jdbc = jdbc;
    this.adresser = adresser;
    this.postkasser = postkasser;
    this.breve = Tabel.af(jdbc, "post", Brevraekke.class, "noegle");
    this.forsendelser = Tabel.af(jdbc, "forsendelse", Forsendelse.class, "id");
  }

  @Override
  @Transactional
  public int fordel(Instant skrevetEfter, Instant nu) {
    List<Brev> nye =
        breve
            .hvor(
                "fordelt is null and oprettet > ? order by oprettet, noegle limit %d for update skip locked"
                    .formatted(AD_GANGEN),
                Sql.tid(skrevetEfter))
            .list()
            .stream()
            .map(Brevraekke::brev)
            .toList();
    for (Brev b : nye) {
      forsendelser.indsaetAlle(
          til(b.modtager()).stream()
              // two colleagues may share an address
              .collect(Collectors.toMap(Postadresse::adresse, a -> a, (a, igen) -> a))
              .values()
              .stream()
              .map(a -> ny(b, a, nu))
              .toList());
    }
    if (!nye.isEmpty()) {
      jdbc.sql("update post set fordelt = :nu where noegle in (:noegler)")
          .param("nu", Sql.tid(nu))
          .param("noegler", nye.stream().map(Brev::noegle).toList())
          .update();
    }
    return nye.size();
  }

  private List<Postadresse> til(Modtager m) {
    if (m.organisation() != null) {
      List<Postadresse> egne = adresser.i(m.organisation());
      Stream<Postadresse> faelles =
          postkasser
              .bekraeftet(m.organisation())
              .filter(f -> !f.kunUdenAndre() || egne.isEmpty())
              .map(f -> Postadresse.udenNyhedsbrev(null, f.adresse(), false))
              .stream();
      return Stream.concat(egne.stream(), faelles).toList();
    }
    return m.bruger() != null
        ? adresser.af(m.bruger()).stream().toList()
        : List.of(Postadresse.udenNyhedsbrev(null, m.adresse(), false));
  }

  private static Forsendelse ny(Brev b, Postadresse a, Instant nu) {
    boolean venter = a.samlet() && b.art().samles();
    return new Forsendelse(
        UUID.randomUUID().toString(),
        b.noegle(),
        a.bruger(),
        a.adresse(),
        venter ? Tilstand.VENTER : Tilstand.KOE,
        0,
        venter ? null : nu,
        null);
  }

  @Override
  @Transactional
  public Optional<Klar> tag(Instant nu, Instant alene) {
    return forsendelser
        .hvor(
            "tilstand = 'KOE' and naeste <= ? order by naeste, id limit 1 for update skip locked",
            Sql.tid(nu))
        .optional()
        .map(f -> tag(f, alene));
  }

  private Klar tag(Forsendelse f, Instant alene) {
    jdbc.sql("update forsendelse set forsoeg = forsoeg + 1, naeste = :alene where id = :id")
        .param("alene", Sql.tid(alene))
        .param("id", f.id())
        .update();
    Brev brev = breve.hvor("noegle = ?", f.post()).single().brev();
    return new Klar(
        brev,
        new Forsendelse(
            f.id(), f.post(), f.bruger(), f.adresse(), f.tilstand(), f.forsoeg() + 1, alene, null));
  }

  @Override
  @Transactional
  public void sendt(Klar klar, Instant nu) {
    afslut(klar, Tilstand.SENDT, nu);
  }

  @Override
  @Transactional
  public void mislykkedes(Klar klar, Instant igen, Instant nu) {
    if (igen == null) {
      afslut(klar, Tilstand.OPGIVET, nu);
      return;
    }
    jdbc.sql("update forsendelse set naeste = :igen where id = :id and tilstand = 'KOE'")
        .param("igen", Sql.tid(igen))
        .param("id", klar.forsendelse().id())
        .update();
  }

  private void afslut(Klar klar, Tilstand tilstand, Instant nu) {
    jdbc.sql(
            """
            update forsendelse set tilstand = :tilstand, naeste = null, afsluttet = :nu
            where id = :id and tilstand = 'KOE'
            """)
        .param("tilstand", tilstand.name())
        .param("nu", Sql.tid(nu))
        .param("id", klar.forsendelse().id())
        .update();
    if (tilstand == Tilstand.SENDT && klar.brev().art().harHemmeligtLink()) {
      jdbc.sql("update post set sti = null where noegle = :noegle")
          .param("noegle", klar.brev().noegle())
          .update();
    }
  }

  @Override
  @Transactional
  public int proevIgen(Instant nu) {
    return jdbc.sql(
            """
            update forsendelse set tilstand = 'KOE', forsoeg = 0, naeste = :nu, afsluttet = null
            where tilstand = 'OPGIVET'
            """)
        .param("nu", Sql.tid(nu))
        .update();
  }

  @Override
  public List<Ventende> ventende(Instant skrevetFoer) {
    return jdbc.sql(
            """
            select f.id, f.bruger, p.emne, p.forloeb_id from forsendelse f
            join post p on p.noegle = f.post
            where f.tilstand = 'VENTER' and p.oprettet < :foer
            order by f.bruger, p.oprettet, f.id
            """)
        .param("foer", Sql.tid(skrevetFoer))
        .query(
            (rs, nr) ->
                new Ventende(
                    rs.getString("id"),
                    rs.getString("bruger"),
                    rs.getString("emne"),
                    rs.getString("forloeb_id")))
        .list();
  }

  @Override
  public void samlet(Collection<String> ider, Instant nu) {
    jdbc.sql(
            """
            update forsendelse set tilstand = 'SAMLET', afsluttet = :nu
            where id in (:ider) and tilstand = 'VENTER'
            """)
        .param("nu", Sql.tid(nu))
        .param("ider", ider)
        .update();
  }

  @Override
  public int opgivne() {
    return jdbc.sql("select count(*) from forsendelse where tilstand = 'OPGIVET'")
        .query(Integer.class)
        .single();
  }

  @Override
  public Set<String> forloebMedOpgivne() {
    return jdbc.sql(
            """
            select distinct p.forloeb_id from forsendelse f
            join post p on p.noegle = f.post
            join forloeb i on i.id = p.forloeb_id
            where f.tilstand = 'OPGIVET' and i.afsluttet is null
            """)
        .query(String.class)
        .set();
  }

  @Override
  public List<Post> seneste(int hoejst) {
    return post(
        breve.hvor("true order by oprettet desc, noegle limit %d".formatted(hoejst)).list());
  }

  @Override
  public List<Post> til(String bruger, Collection<String> organisationer, int hoejst) {
    Object[] hvem = Stream.concat(Stream.of(bruger), organisationer.stream()).toArray();
    String ogOrganisationer =
        organisationer.isEmpty() ? "" : " or organisation in " + Sql.pladser(organisationer);
    return post(
        breve
            .hvor(
                "bruger = ?%s order by oprettet desc, noegle limit %d"
                    .formatted(ogOrganisationer, hoejst),
                hvem)
            .list());
  }

  @Override
  public List<Post> iForloeb(String forloebId) {
    return post(breve.hvor("forloeb_id = ? order by oprettet desc, noegle", forloebId).list());
  }

  private List<Post> post(List<Brevraekke> fundne) {
    if (fundne.isEmpty()) {
      return List.of();
    }
    List<String> noegler = fundne.stream().map(b -> b.brev().noegle()).toList();
    Map<String, List<Forsendelse>> efterBrev =
        forsendelser
            .hvor("post in %s order by adresse".formatted(Sql.pladser(noegler)), noegler.toArray())
            .stream()
            .collect(Collectors.groupingBy(Forsendelse::post));
    return fundne.stream()
        .map(
            b ->
                new Post(
                    b.brev(),
                    b.fordelt() != null,
                    efterBrev.getOrDefault(b.brev().noegle(), List.of())))
        .toList();
  }

  /** What was said in a forløb is seen on its page as long as it runs. */
  @Override
  @Transactional
  public int slet(Instant skrevetFoer) {
    jdbc.sql("delete from forsendelse where post in (select p.noegle from post p where " + GAMMEL)
        .param("foer", Sql.tid(skrevetFoer))
        .update();
    return jdbc.sql("delete from post where noegle in (select p.noegle from post p where " + GAMMEL)
        .param("foer", Sql.tid(skrevetFoer))
        .update();
  }
}
