package dk.jobveu.projektrum.aftalt;

import static dk.jobveu.dokument.Dokument.felt;
import static dk.jobveu.dokument.Dokument.felter;
import static dk.jobveu.dokument.Dokument.raekke;
import static dk.jobveu.dokument.Dokument.tabel;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.behov.Behov;
import dk.jobveu.behov.Behovsregister;
import dk.jobveu.behov.Indmeldinger;
import dk.jobveu.behov.Mangelvalidering;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.dokument.Dokument;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.referencedata.Balancekategori;
import dk.jobveu.referencedata.Referencedata;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The need (D1) and the companies behind it. What is said in free text is the coordinator's. */
@Component
class Behovet implements Dokumentkilde {

  private static final Map<String, String> GEOGRAFI =
      Map.of(
          "EN_KOMMUNE", "Én kommune",
          "TVAERKOMMUNAL", "Flere kommuner",
          "REGIONAL", "Hele regionen",
          "LANDSDAEKKENDE", "Hele landet");

  private static final Map<String, String> KILDER =
      Map.of(
          "BALANCE", "Arbejdsmarkedsbalancen",
          "INDSATSOMRAADE", "Rådets indsatsområder",
          "HENVENDELSE", "Henvendelse fra virksomheder",
          "REKRUTTERING", "Rekrutteringsundersøgelsen",
          "LOKAL_VIDEN", "Lokal viden");

  /** How companies were looked for. */
  private static final Map<String, String> FUNDET =
      Map.of(
          "NETVAERK", "Lokale og regionale netværk",
          "MAIL", "Informationsmail til medlemmerne",
          "OPSOEGT", "Besøg eller opkald",
          "HENVENDELSE", "De henvendte sig selv",
          "ANDET", "På en anden måde");

  private final Behovsregister register;
  private final Indmeldinger indmeldinger;
  private final Virksomheder virksomheder;
  private final Referencedata referencedata;
  private final Informationsmailen mailen;

  Behovet(
      Behovsregister register,
      Indmeldinger indmeldinger,
      Virksomheder virksomheder,
      Referencedata referencedata,
      Informationsmailen mailen) {
    this.register = register;
    this.indmeldinger = indmeldinger;
    this.mailen = mailen;
    this.virksomheder = virksomheder;
    this.referencedata = referencedata;
  }

  @Override
  public String sti() {
    return "behov";
  }

  @Override
  public String navn() {
    return "Behov";
  }

  @Override
  public Optional<Dokument> af(Indsigt indsigt) {
    return register.find(indsigt.forloebId()).map(b -> dokument(indsigt, b));
  }

  @Override
  public List<Udgave> udgaver(Indsigt indsigt) {
    return Stream.concat(
            Udgave.af(this, indsigt, true).stream(),
            register.find(indsigt.forloebId()).flatMap(b -> mailen.af(indsigt, b)).stream())
        .toList();
  }

  private Dokument dokument(Indsigt indsigt, Behov b) {
    boolean alt = indsigt.erKoordinator();
    List<Mangelvalidering> valideringer = register.valideringer(indsigt.forloebId());
    return new Dokument(
        null,
        null,
        valideringer.stream().findFirst().map(Mangelvalidering::registrering).orElse(null),
        List.of(
            felter(
                "Hvad mangler",
                felt("Branche", alt ? b.branche() : null),
                felt("Stillinger", b.stillingstekst()),
                felt("Hvor bredt rækker forløbet", GEOGRAFI.get(b.geografi())),
                felt("Hvor ved vi det fra", kilder(b)),
                felt("Arbejdsmarkedsbalancen læst for", b.balancedato()),
                felt("Hvorfor hører stillingerne sammen", alt ? b.fagligtOverlap() : null),
                felt("Henvendelsen", alt ? b.henvendelse() : null),
                felt("Hvorfor fortsætter forløbet", alt ? b.fravigBegrundelse() : null)),
            tabel(
                "I Arbejdsmarkedsbalancen",
                List.of("Stilling", "Sådan står der"),
                b.stillinger().stream()
                    .filter(s -> s.balancekategori() != null)
                    .map(s -> raekke(s.stillingsbetegnelse(), balance(indsigt, s)))
                    .toList()),
            tabel(
                "Er manglen bekræftet?",
                List.of("Stilling", "Svar", "Begrundelse"),
                valideringer.stream()
                    .map(v -> raekke(v.stillingsbetegnelse(), v.status().tekst(), v.begrundelse()))
                    .toList()),
            tabel(
                "Virksomheder",
                List.of("Virksomhed", "Søger", "Stillinger", "Ønsker", "Svar"),
                virksomheder.alle(indsigt.forloebId()).stream().map(Behovet::virksomhed).toList()),
            tabel(
                "Sådan blev virksomhederne fundet",
                List.of("Måde", "Spurgt"),
                indmeldinger.kampagner(indsigt.forloebId()).stream()
                    .map(k -> raekke(maader(k.maader()), k.antalSpurgt()))
                    .toList())),
        alt
            ? null
            : "Branchen og de begrundelser, der er skrevet til, læses kun af koordinatoren.");
  }

  private String balance(Indsigt indsigt, Behov.Stilling s) {
    return referencedata.balancekategorier(Datoer.dagen(indsigt.forloeb().oprettet())).stream()
        .filter(k -> k.kode().equals(s.balancekategori()))
        .map(Balancekategori::navn)
        .findFirst()
        .orElse(s.balancekategori());
  }

  private static List<String> virksomhed(Virksomhed v) {
    return raekke(
        v.navn(),
        v.stillingsbetegnelse(),
        v.antalStillinger(),
        v.oensker().tekst(),
        v.status().tekst());
  }

  private static String maader(List<String> koder) {
    return koder.stream().map(k -> FUNDET.getOrDefault(k, k)).collect(Collectors.joining(", "));
  }

  private static String kilder(Behov b) {
    return b.kilder().stream()
        .map(k -> KILDER.getOrDefault(k, k))
        .collect(Collectors.joining(", "));
  }
}
