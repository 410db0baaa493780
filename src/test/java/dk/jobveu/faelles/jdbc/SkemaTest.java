package dk.jobveu.faelles.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.jobveu.Systemtest;
import dk.jobveu.faelles.jdbc.Skema.Kolonne;
import dk.jobveu.faelles.jdbc.Skema.Kontrol;
import dk.jobveu.faelles.jdbc.Skema.Noegle;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The live schema against the rules of docs/adr/0027; tables that come later are found too. */
@Systemtest
class SkemaTest {

  /** How long the ids of organisations and users are. */
  private static final int ID = 64;

  private static final Pattern VAERDI = Pattern.compile("'([^']*)'");

  /** Ids of 64 characters or by their name, whose owner is no table of ours, with the reason. */
  private static final Map<String, String> UDEN_FREMMEDNOEGLE =
      Map.ofEntries(
          Map.entry("aktoer.id", "what the others refer to"),
          Map.entry("deltager.deltager_id", "what the others refer to"),
          Map.entry("virksomhed.virksomhed_id", "what the others refer to"),
          Map.entry("registerprojekt.projekt_id", "an id of another register"),
          Map.entry("registreret_af", "a user of the engine; goes after ten years"),
          Map.entry("oprettet_af", "a user of the engine; goes after ten years"),
          Map.entry("sluttet_af", "a user of the engine"),
          Map.entry("bruger", "a user of the engine"),
          Map.entry("fravaerende", "a user of the engine"),
          Map.entry("stedfortraeder", "a user of the engine"),
          Map.entry("laast_af", "a user of the engine"),
          Map.entry("login_laas.navn", "what was typed as a user"),
          Map.entry("opgave_id", "a task of the engine"),
          Map.entry("udrulning_id", "a deployment of the engine"),
          Map.entry("lagt_op_af", "a user of the engine"),
          Map.entry("udstedt_af", "a user of the engine"),
          Map.entry("udfoert_af", "a user of the engine"),
          Map.entry("samtykke_noteret_af", "a user of the engine; goes with the person"),
          Map.entry("sagt_af", "a user of the engine; goes after ten years"),
          Map.entry("aftryk", "a digest"),
          Map.entry("aftryk_rykket", "a digest"),
          Map.entry("kodeaftryk", "a digest"),
          Map.entry("noegle", "a digest"),
          Map.entry("indhold", "a digest"),
          Map.entry("salt", "a random number"),
          Map.entry("pseudonym_hash", "a digest"),
          Map.entry("udbyder_anbefaling.part", "a role"),
          Map.entry(
              "persondatalog.deltager_id",
              "a look is written down also when there is no such citizen"));

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

  @Test
  void hvertIdPegerPaaDenDetNaevner() {
    Set<String> fremmede =
        skema.fremmednoegler().stream()
            .flatMap(n -> n.kolonner().stream().map(k -> n.tabel() + "." + k))
            .collect(Collectors.toSet());
    List<Kolonne> ider =
        skema.kolonner().stream()
            .filter(k -> k.laengde() == ID || k.navn().endsWith("_id"))
            .toList();

    assertThat(ider)
        .filteredOn(k -> !fremmede.contains(k.tabel() + "." + k.navn()))
        .filteredOn(k -> !UDEN_FREMMEDNOEGLE.containsKey(k.navn()))
        .filteredOn(k -> !UDEN_FREMMEDNOEGLE.containsKey(k.tabel() + "." + k.navn()))
        .isEmpty();
    assertThat(ider.stream().flatMap(k -> Stream.of(k.navn(), k.tabel() + "." + k.navn())).toList())
        .as("no reason for what is not there")
        .containsAll(UDEN_FREMMEDNOEGLE.keySet());
  }

  @Test
  void hverKodeHarDeSammeVaerdierIDatabasenSomIJava() {
    Set<String> kolonner =
        skema.kolonner().stream().map(k -> k.tabel() + "." + k.navn()).collect(Collectors.toSet());
    Map<String, Set<String>> iDatabasen = new TreeMap<>();
    for (Kontrol k : skema.kontroller()) {
      String om = k.navn().substring("ck_".length() + k.tabel().length() + 1);
      Set<String> vaerdier =
          VAERDI.matcher(k.betingelse()).results().map(m -> m.group(1)).collect(Collectors.toSet());
      if (!vaerdier.isEmpty() && kolonner.contains(k.tabel() + "." + om)) {
        iDatabasen.put(k.tabel() + "." + om, vaerdier);
      }
    }
    assertThat(iDatabasen)
        .isEqualTo(
            Kodekolonner.ALLE.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, k -> k.getValue().vaerdier())));
  }

  /** An enum that comes later must be given to its column, or be said to be kept in none. */
  @Test
  void hverEnumErGemtEllerNaevnt() {
    Set<String> kendte = new TreeSet<>(Kodekolonner.IKKE_GEMTE.keySet());
    Kodekolonner.ALLE.values().stream()
        .map(Kodekolonner.Koder::enumklasse)
        .forEach(e -> kendte.add(kort(e.getName())));

    assertThat(
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dk.jobveu")
                    .stream()
                    .filter(JavaClass::isEnum)
                    .filter(e -> !e.isAnonymousClass())
                    .map(e -> kort(e.getName())))
        .containsExactlyInAnyOrderElementsOf(kendte);
  }

  private static String kort(String klasse) {
    return klasse.substring("dk.jobveu.".length()).replace('$', '.');
  }
}
