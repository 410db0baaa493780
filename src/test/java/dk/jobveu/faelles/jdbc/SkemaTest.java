package dk.jobveu.faelles.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Systemtest;
import dk.jobveu.faelles.jdbc.Skema.Noegle;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The live schema against the rules of docs/adr/0027; tables that come later are found too. */
@Systemtest
class SkemaTest {

  @Autowired DataSource database;

  private Skema skema;

  @BeforeEach
  void laes() {
    skema = new Skema(database);
  }

  @Test
  void hverTabelSigerHvadDenRummer() {
    assertThat(skema.tabeller()).hasSizeGreaterThan(90);
    assertThat(skema.tabeller())
        .allSatisfy((tabel, om) -> assertThat(om).as(tabel).isNotBlank().doesNotEndWith("."));
  }

  @Test
  void noeglernesNavneFoelgerAfTabelOgKolonner() {
    assertThat(skema.primaernoegler())
        .isNotEmpty()
        .allSatisfy(n -> assertThat(n.navn()).isEqualTo("pk_" + n.tabel()));
    assertThat(skema.fremmednoegler())
        .isNotEmpty()
        .allSatisfy(
            n ->
                assertThat(n.navn())
                    .isEqualTo(
                        "fk_%s_%s"
                            .formatted(
                                n.tabel(),
                                n.kolonner().size() == 1 ? n.kolonner().get(0) : n.tilTabel())));
  }

  @Test
  void indeksernesNavneFoelgerAfTabelOgKolonner() {
    Set<String> noegler =
        Stream.of(skema.primaernoegler(), skema.entydige(), skema.fremmednoegler())
            .flatMap(List::stream)
            .map(Noegle::navn)
            .collect(Collectors.toSet());

    assertThat(skema.entydige())
        .isNotEmpty()
        .allSatisfy(n -> assertThat(n.navn()).isEqualTo(navn("uq", n)));
    assertThat(skema.indekser())
        .filteredOn(i -> noegler.stream().noneMatch(n -> erDens(i.navn(), n)))
        .isNotEmpty()
        .allSatisfy(i -> assertThat(i.navn()).isEqualTo(navn("ix", i)));
  }

  /** H2 gives the index of a key a name of its own, made of the key's. */
  private static boolean erDens(String indeks, String noegle) {
    return indeks.equals(noegle)
        || indeks.startsWith(noegle + "_index_")
        || indeks.startsWith("primary_key_");
  }

  private static String navn(String slags, Noegle n) {
    return n.kolonner().stream()
        .collect(Collectors.joining("_", slags + "_" + n.tabel() + "_", ""));
  }

  @Test
  void kontrollernesNavneBegynderMedDeresTabel() {
    assertThat(skema.kontroller())
        .allSatisfy(k -> assertThat(k.navn()).startsWith("ck_" + k.tabel() + "_"));
  }
}
