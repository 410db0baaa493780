package dk.jobveu.udbud;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import dk.jobveu.udbud.Skolehistorik.Historik;
import dk.jobveu.udbud.Udbydervalg.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parties recommend, the paying job centre chooses with reasons. It is a draft;
 * others rely on it once it is registered.
 */
@Brugstilfaelde
public class VaelgUdbyder implements Blanket<VaelgUdbyder.Svar, VaelgUdbyder.Udfald> {

  /**
   * What the job centre chooses.
   *
   * @param valgtSkole a school, or {@link Tilbudsoversigt#INGEN}
   * @param flereSkoler schools that are chosen with it
   * @param beskedTilSkoler what the schools that are not chosen are told
   */
  public record Svar(
      String valgtSkole, List<String> flereSkoler, String begrundelse, String beskedTilSkoler) {

    public Svar {
      flereSkoler = flereSkoler == null ? List.of() : List.copyOf(flereSkoler);
    }
  }

  /** Whether there is a provider. */
  public record Udfald(boolean udbyderFundet) {}

  private final Udbudsrunder runder;
  private final Tilbudsoversigt oversigt;
  private final Tilbudskombination kombination;
  private final Aktoerer aktoerer;
  private final Skolehistorik skolehistorik;
  private final Historikindstilling historikindstilling;

  VaelgUdbyder(
      Udbudsrunder runder,
      Tilbudsoversigt oversigt,
      Tilbudskombination kombination,
      Aktoerer aktoerer,
      Skolehistorik skolehistorik,
      Historikindstilling historikindstilling) {
    this.runder = runder;
    this.oversigt = oversigt;
    this.kombination = kombination;
    this.aktoerer = aktoerer;
    this.skolehistorik = skolehistorik;
    this.historikindstilling = historikindstilling;
  }

  /** The bids with their points and what the parties recommend. */
  @Override
  public Map<String, Object> vist(Situation s) {
    String organisation = s.registrering().organisation();
    return Map.of(
        "tilbud", oversigt.tabel(s.forloebId(), organisation),
        "pointgrunde", oversigt.pointgrunde(s.forloebId(), organisation),
        "historik", historik(s.forloebId()),
        "anbefalinger", anbefalinger(s).stream().map(this::raekke).toList(),
        "udbydervalg", oversigt.valg(s.forloebId(), "Ingen af dem"),
        "flereskolevalg", oversigt.skolevalg(s.forloebId()));
  }

  /** How the classes of the schools went before; nothing of a school that has had few. */
  private List<Map<String, Object>> historik(String forloebId) {
    List<String> skoler = oversigt.egnede(forloebId);
    Map<String, Historik> kendt =
        skolehistorik.af(skoler).stream()
            .filter(h -> h.hold() >= historikindstilling.fraHold())
            .collect(Collectors.toMap(Historik::skole, Function.identity()));
    return aktoerer.efterNavn(skoler).stream()
        .filter(kendt::containsKey)
        .map(s -> raekke(kendt.get(s)))
        .toList();
  }

  private Map<String, Object> raekke(Historik h) {
    return Map.of(
        "skole", aktoerer.navn(h.skole()),
        "gennemfoert", h.gennemfoert(),
        "aflyst", h.aflyst(),
        "garanti", h.garanti(),
        "garantiAflyst", h.garantiAflyst());
  }

  private List<Anbefaling> anbefalinger(Situation s) {
    return runder.anbefalinger(s.forloebId(), runder.hent(s.forloebId()).nr());
  }

  private Map<String, Object> raekke(Anbefaling a) {
    return Map.of(
        "part",
        Arrays.stream(Rolle.values())
            .filter(r -> r.id().equals(a.part()))
            .map(Rolle::tekst)
            .findFirst()
            .orElse(a.part()),
        "skole",
        a.anbefaler() == null ? "Ingen" : aktoerer.navn(a.anbefaler()),
        "begrundelse",
        a.begrundelse() == null ? "" : a.begrundelse());
  }

  @Override
  public Udfald modtag(Svar svar, Situation s) {
    int nr = runder.hent(s.forloebId()).nr();
    String skole = svar.valgtSkole();
    if (Tilbudsoversigt.INGEN.equals(skole)) {
      if (!svar.flereSkoler().isEmpty()) {
        throw new Regelbrud("flereSkoler", "Fjern skolerne her, når I ikke vælger nogen.");
      }
      runder.gemValg(
          Udbydervalg.ingen(
              s.registrering(), nr, svar.begrundelse(), null, svar.beskedTilSkoler()));
      return new Udfald(false);
    }
    List<String> skoler = Stream.concat(Stream.of(skole), svar.flereSkoler().stream()).toList();
    kombination.kontroller(s.forloebId(), skoler);
    List<String> anbefalede =
        anbefalinger(s).stream().map(Anbefaling::anbefaler).filter(Objects::nonNull).toList();
    runder.gemValg(
        new Udbydervalg(
            s.registrering(),
            nr,
            Status.KLADDE,
            skoler,
            svar.begrundelse(),
            anbefalede.isEmpty() ? null : anbefalede.stream().anyMatch(skoler::contains),
            null,
            svar.beskedTilSkoler()));
    return new Udfald(true);
  }
}
