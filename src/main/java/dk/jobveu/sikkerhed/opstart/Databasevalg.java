package dk.jobveu.sikkerhed.opstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A database that nobody else can walk into, and the one that the operator thinks it is. */
class Databasevalg implements Selvtjek {

  private static final String URL = "spring.datasource.url";

  private final Miljoe miljoe;

  Databasevalg(Miljoe miljoe) {
    this.miljoe = miljoe;
  }

  @Override
  public List<Mangel> mangler() {
    List<Mangel> mangler = new ArrayList<>();
    String url = miljoe.tekst(URL).toLowerCase(Locale.ROOT);
    String kode = miljoe.tekst("spring.datasource.password");
    boolean h2 = url.startsWith("jdbc:h2:");
    if (miljoe.sand("spring.h2.console.enabled")) {
      mangler.add(
          new Mangel(
              "H2-konsollen er slået til; den giver adgang til databasen uden om alle rettigheder"
                  + miljoe.kilde("spring.h2.console.enabled")
                  + ".",
              "Fjern spring.h2.console.enabled."));
    }
    if (h2 && miljoe.profil("postgres")) {
      mangler.add(
          new Mangel(
              "Profilen postgres er valgt, men databasen er H2" + miljoe.kilde(URL) + ".",
              "Fjern " + URL + ", og sæt JOBVEU_DB_HOST, eller start uden profilen postgres."));
    }
    if (h2 && (url.contains("auto_server=true") || url.matches("jdbc:h2:(tcp|ssl):.*"))) {
      mangler.add(
          new Mangel(
              "H2 er åben for andre maskiner" + miljoe.kilde(URL) + ".",
              "Brug en H2-fil uden AUTO_SERVER, eller profilen postgres."));
    }
    if (!h2 && (kode.isEmpty() || kode.equals(miljoe.tekst("spring.datasource.username")))) {
      mangler.add(
          new Mangel(
              kode.isEmpty()
                  ? "Databasen har ingen adgangskode."
                  : "Databasens adgangskode er det samme som dens bruger.",
              "Sæt JOBVEU_DB_KODE."));
    }
    return mangler;
  }
}
