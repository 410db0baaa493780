package dk.jobveu.faelles.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A row and what lies below it. */
class TabelTest {

  private record Barn(String tekst) {}

  private record Mor(String id, String navn, List<Barn> boern, Set<String> koder) {}

  private final SingleConnectionDataSource database =
      new SingleConnectionDataSource("jdbc:h2:mem:", true);
  private final JdbcClient jdbc = spy(JdbcClient.create(database));
  private final Tabel<Mor> tabel =
      Tabel.af(jdbc, "mor", Mor.class, "id")
          .boern("boern", Tabel.af(jdbc, "barn", Barn.class, "id", "nr"))
          .koder("koder", new Kodeliste(jdbc, "kode", "kode", "id"));

  TabelTest() {
    jdbc.sql("create table mor (id varchar primary key, navn varchar)").update();
    jdbc.sql("create table barn (id varchar, nr integer, tekst varchar)").update();
    jdbc.sql("create table kode (id varchar, nr integer, kode varchar)").update();
  }

  @AfterEach
  void luk() {
    database.destroy();
  }

  private static Mor mor(String navn, String... boern) {
    return new Mor("1", navn, List.of(boern).stream().map(Barn::new).toList(), Set.of("A", "B"));
  }

  private Mor gemt() {
    return tabel.hvor("id = ?", "1").single();
  }

  @Test
  void nyRaekkeRydderIntetUnderSig() {
    tabel.indsaet(mor("ny", "x", "y"));

    assertThat(gemt()).isEqualTo(mor("ny", "x", "y"));
    verify(jdbc, never()).sql(startsWith("delete"));
  }

  @Test
  void raekkeDerVisteSigAtVaereNyRydderHellerIkke() {
    tabel.gem(mor("ny", "x"));

    assertThat(gemt()).isEqualTo(mor("ny", "x"));
    verify(jdbc, never()).sql(startsWith("delete"));
  }

  @Test
  void rettetRaekkeErstatterDetDerLaaUnderDen() {
    tabel.gem(mor("ny", "x", "y"));
    clearInvocations(jdbc);

    tabel.gem(mor("rettet", "z"));

    assertThat(gemt()).isEqualTo(mor("rettet", "z"));
    verify(jdbc, times(2)).sql(startsWith("delete"));
  }

  @Test
  void detUnderMangeRaekkerLaesesPaaEnGang() {
    List<Mor> moedre =
        IntStream.rangeClosed(100, 349)
            .mapToObj(
                n ->
                    new Mor(
                        "" + n,
                        "navn",
                        n % 3 == 0 ? List.of() : List.of(new Barn("b" + n), new Barn("a" + n)),
                        Set.of()))
            .toList();
    moedre.forEach(tabel::indsaet);
    clearInvocations(jdbc);

    assertThat(tabel.hvor("1 = 1 order by id").list()).isEqualTo(moedre);
    // those of 250 in two statements, and none of what is not there
    verify(jdbc, times(3)).sql(startsWith("select"));
    clearInvocations(jdbc);
    assertThat(tabel.hvor("id = ?", "1").optional()).isEmpty();
    verify(jdbc, times(1)).sql(startsWith("select"));
  }

  @Test
  void udpegetRaekkeRetterKunDetDerErSagt() {
    tabel.indsaet(mor("ny", "x"));

    assertThat(tabel.udpeg("1").felt("navn", "rettet").ret()).isEqualTo(1);
    assertThat(tabel.udpeg("2").felt("navn", "rettet").ret()).isZero();

    assertThat(gemt()).isEqualTo(mor("rettet", "x"));
  }
}
