package dk.jobveu.post;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Arbejdsdage;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.post.Opgaveblik.Aaben;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The last days of tasks, in the morning of a working day: some working days before, on the day
 * itself, and, when it has passed, to whoever coordinates. Whoever has taken the task is
 * told alone, else the organisation; one letter for all of a forløb.
 */
@Component
class Fristpost implements Postkilde {

  /** Their processes remind before the last day themselves; docs/adr/0048. */
  private static final Set<String> MINDER_SELV =
      Set.of("UserTask_ScreenKandidater", "UserTask_AfklarHold", "UserTask_AfgivTilbud");

  private static final Duration LANGT_FREM = Duration.ofDays(60);

  private final Opgaveblik opgaver;
  private final Udbakke udbakke;
  private final Aktoerer aktoerer;
  private final Arbejdsdage arbejdsdage;
  private final Postrunde runde;
  private final Postindstilling indstilling;

  Fristpost(
      Opgaveblik opgaver,
      Udbakke udbakke,
      Aktoerer aktoerer,
      Arbejdsdage arbejdsdage,
      Postrunde runde,
      Postindstilling indstilling) {
    this.opgaver = opgaver;
    this.udbakke = udbakke;
    this.aktoerer = aktoerer;
    this.arbejdsdage = arbejdsdage;
    this.runde = runde;
    this.indstilling = indstilling;
  }

  @Override
  public boolean skriv(Instant nu) {
    LocalDate idag = Datoer.dagen(nu);
    if (nu.isBefore(Datoer.morgen(idag)) || !arbejdsdage.erArbejdsdag(idag)) {
      return false;
    }
    runde.foersteGang(idag).ifPresent(sidst -> skriv(sidst, idag, nu));
    return false;
  }

  /**
   * @param sidst the day that was looked at before: what should have been told of since then, while
   *     the system stood still, is told of now
   */
  private void skriv(LocalDate sidst, LocalDate idag, Instant nu) {
    List<Aaben> alle = opgaver.medFrist(indstilling.tidligst(nu), nu.plus(LANGT_FREM));
    laeg(
        alle.stream()
            .filter(a -> !MINDER_SELV.contains(a.noegle()))
            .filter(a -> kendt(a, idag) && dag(a).isAfter(idag))
            .filter(a -> siden(indstilling.paamindelse().foer(dag(a), arbejdsdage), sidst, idag)),
        Postart.PAAMINDELSE,
        idag,
        nu);
    laeg(alle.stream().filter(a -> kendt(a, idag) && dag(a).equals(idag)), Postart.FRIST, idag, nu);
    forsinket(
        alle.stream().filter(a -> siden(arbejdsdage.efter(dag(a), 1), sidst, idag)), idag, nu);
  }

  private static boolean siden(LocalDate dag, LocalDate sidst, LocalDate idag) {
    return dag.isAfter(sidst) && !dag.isAfter(idag);
  }

  /** The first working day after; nobody is told of what is one's own to see to. */
  private void forsinket(Stream<Aaben> forsinkede, LocalDate idag, Instant nu) {
    forsinkede
        .filter(a -> !a.organisation().equals(a.koordinator()))
        .collect(
            Collectors.groupingBy(
                a -> List.of(a.forloebId(), a.organisation()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .forEach(
            samme -> {
              Aaben a = samme.get(0);
              udbakke.laeg(
                  Brev.af(
                      "forsinket:%s:%s:%s".formatted(a.forloebId(), a.organisation(), idag),
                      Postart.FORSINKET,
                      a.forloebId(),
                      Modtager.organisation(a.koordinator()),
                      "Fristen er gået hos " + aktoerer.navn(a.organisation()),
                      Opgavepost.opregning(samme),
                      "/projektrum/forloeb/" + a.forloebId() + "/opgaver",
                      nu));
            });
  }

  private void laeg(Stream<Aaben> opgaver, Postart art, LocalDate idag, Instant nu) {
    opgaver
        .collect(
            Collectors.groupingBy(
                a ->
                    List.of(
                        a.forloebId(),
                        a.organisation(),
                        a.tagetAf() == null ? "" : a.tagetAf(),
                        a.frist()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .forEach(samme -> udbakke.laeg(brev(samme, art, idag, nu)));
  }

  private static Brev brev(List<Aaben> samme, Postart art, LocalDate idag, Instant nu) {
    Aaben a = samme.get(0);
    String hvad = samme.size() == 1 ? a.navn() : "%d opgaver".formatted(samme.size());
    return Brev.af(
        "%s:%s:%s:%s".formatted(art, a.organisation(), a.opgaveId(), idag),
        art,
        a.forloebId(),
        a.tagetAf() == null
            ? Modtager.organisation(a.organisation())
            : Modtager.bruger(a.tagetAf()),
        art == Postart.FRIST
            ? "Sidste dag i dag: " + hvad
            : "Husk senest den %s: %s".formatted(Datoer.tekst(dag(a)), hvad),
        samme.size() == 1 ? null : Opgavepost.opregning(samme),
        Opgavepost.sti(samme),
        nu);
  }

  /** Whether it has been there since before today; a task that came today has told of its day. */
  private static boolean kendt(Aaben a, LocalDate idag) {
    return Datoer.dagen(a.oprettet()).isBefore(idag);
  }

  private static LocalDate dag(Aaben a) {
    return Datoer.dagen(a.frist());
  }
}
