package dk.jobveu.konto;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Medlemskaber;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Brugstilfaelde;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** What a new system still lacks before the first forløb, for its administrator. */
@Brugstilfaelde(kunVis = true)
public class VisKlargoering {

  /**
   * One thing to see to.
   *
   * @param klar whether it is done; null when only people can say
   * @param sti the page where it is done; null when it is done in the configuration
   * @param vaerdier what holds now, by its name; empty when there is nothing to show
   */
  public record Punkt(
      String navn, Boolean klar, String besked, String sti, Map<String, String> vaerdier) {}

  private static final String ORGANISATIONER = "/administration/organisationer";
  private static final String ADMINISTRATORER = "camunda-admin";
  private static final int NAEVNES = 5;

  private final Styring styring;
  private final Aktoerer aktoerer;
  private final Medlemskaber medlemskaber;
  private final Organisationsregler regler;
  private final Environment indstillinger;

  VisKlargoering(
      Styring styring,
      Aktoerer aktoerer,
      Medlemskaber medlemskaber,
      Organisationsregler regler,
      Environment indstillinger) {
    this.styring = styring;
    this.aktoerer = aktoerer;
    this.medlemskaber = medlemskaber;
    this.regler = regler;
    this.indstillinger = indstillinger;
  }

  public List<Punkt> vis(String af) {
    styring.kraevDriftsfolk(af);
    Map<String, Integer> folk = medlemskaber.antal();
    List<Punkt> punkter = new ArrayList<>();
    punkter.add(
        punkt(
            "Organisationer",
            Organisationsregler.ROLLER.stream()
                .filter(Rolle::harOpgaver)
                .filter(r -> aktoerer.medRolle(r.id()).isEmpty())
                .map(Rolle::tekst)
                .toList(),
            "Der er mindst én organisation med hver rolle i et forløb.",
            "Der er ingen organisation med rollen: "));
    List<Aktoer> alle =
        Organisationsregler.ROLLER.stream()
            .flatMap(r -> aktoerer.medRolle(r.id()).stream())
            .toList();
    Predicate<Aktoer> tom = a -> !folk.containsKey(a.id());
    punkter.add(
        punkt(
            "Folk",
            alle.isEmpty()
                ? List.of("Job-VEU")
                : alle.stream().filter(tom).map(Aktoer::navn).toList(),
            "Der er folk i hver organisation.",
            "Der er ingen folk i: "));
    int administratorer = folk.getOrDefault(ADMINISTRATORER, 0);
    punkter.add(
        new Punkt(
            "Administratorer",
            administratorer > 1,
            administratorer > 1
                ? "I er flere, der kan lukke folk ind."
                : "Vær mindst to, så én kan hjælpe, når den anden er låst ude. Meld en bruger ind i"
                    + " camunda-admin.",
            "/camunda/app/admin/default/#/groups/" + ADMINISTRATORER,
            Map.of()));
    int kommuner = regler.kommuner().size();
    punkter.add(
        new Punkt(
            "Referencedata",
            kommuner > 0,
            kommuner > 0
                ? "Der er %d kommuner, der gælder i dag.".formatted(kommuner)
                : "Ingen kommuner gælder i dag. Ret filerne med referencedata.",
            null,
            Map.of()));
    punkter.add(antagelser("Frister", "jobveu.frister"));
    punkter.add(antagelser("Påmindelser før fristen", "jobveu.paamindelser"));
    punkter.add(antagelser("Opbevaring", "jobveu.opbevaring"));
    return punkter;
  }

  private static Punkt punkt(String navn, List<String> mangler, String klar, String ellers) {
    String resten = mangler.size() > NAEVNES ? " og " + (mangler.size() - NAEVNES) + " mere" : "";
    return new Punkt(
        navn,
        mangler.isEmpty(),
        mangler.isEmpty()
            ? klar
            : ellers
                + mangler.stream().limit(NAEVNES).collect(Collectors.joining(", "))
                + resten
                + ".",
        ORGANISATIONER,
        Map.of());
  }

  /** Numbers that the sources do not give: nobody but those who answer for them can say. */
  private Punkt antagelser(String navn, String gruppe) {
    Map<String, String> vaerdier = new TreeMap<>();
    Binder.get(indstillinger)
        .bind(gruppe, Bindable.mapOf(String.class, String.class))
        .orElse(Map.of())
        .forEach((k, v) -> laes(v, t -> vaerdier.put(ord(k), t)));
    return new Punkt(
        navn,
        null,
        "Tallene er antagelser. Aftal dem med dem, der har ansvaret, og ret dem i konfigurationen"
            + " under "
            + gruppe
            + ".",
        null,
        vaerdier);
  }

  private static void laes(String vaerdi, java.util.function.Consumer<String> tekst) {
    try {
      Period p = Period.parse(vaerdi);
      String aar = p.getYears() == 0 ? "" : p.getYears() + " år ";
      String maaneder =
          p.getMonths() == 0 ? "" : p.getMonths() + (p.getMonths() == 1 ? " måned " : " måneder ");
      String dage = p.getDays() == 0 ? "" : p.getDays() + (p.getDays() == 1 ? " dag" : " dage");
      tekst.accept((aar + maaneder + dage).strip());
    } catch (DateTimeParseException ikkeEnPeriode) {
      // a number of working days, or the time of the night, which is no length
      if (vaerdi.matches("\\d+ .*dage?")) {
        tekst.accept(vaerdi);
      }
    }
  }

  private static String ord(String noegle) {
    String tekst =
        noegle.replace('-', ' ').replace("ae", "æ").replace("oe", "ø").replace("aa", "å");
    return tekst.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + tekst.substring(1);
  }
}
