package dk.jobveu.projektrum.aftalt;

import static dk.jobveu.dokument.Dokument.felt;
import static dk.jobveu.dokument.Dokument.felter;
import static dk.jobveu.dokument.Dokument.raekke;
import static dk.jobveu.dokument.Dokument.tabel;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.dokument.Dokument;
import dk.jobveu.dokument.Dokument.Afsnit;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.hensigt.Hensigtsafsnit;
import dk.jobveu.hensigt.Hensigtserklaering;
import dk.jobveu.hensigt.Hensigtserklaeringer;
import dk.jobveu.projektplan.Projektplaner;
import dk.jobveu.svarlink.Underskrift;
import dk.jobveu.svarlink.Underskrifter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The letters of intent (D10). Which companies have given one is for everybody in the forløb; what
 * they promise is for whoever recorded it and the coordinator, the condition for the former only.
 */
@Component
class Hensigterne implements Dokumentkilde {

  private static final Map<Hensigtserklaering.Status, String> STATUS =
      Map.of(
          Hensigtserklaering.Status.KLADDE, "Kladde",
          Hensigtserklaering.Status.GAELDENDE, "Gælder",
          Hensigtserklaering.Status.SKAL_BEKRAEFTES_IGEN, "Skal bekræftes igen",
          Hensigtserklaering.Status.AFSLAAET, "Afslået",
          Hensigtserklaering.Status.BORTFALDET, "Bortfaldet");

  private final Hensigtserklaeringer erklaeringer;
  private final Virksomheder virksomheder;
  private final Projektplaner planer;
  private final Underskrifter underskrifter;

  Hensigterne(
      Hensigtserklaeringer erklaeringer,
      Virksomheder virksomheder,
      Projektplaner planer,
      Underskrifter underskrifter) {
    this.underskrifter = underskrifter;
    this.erklaeringer = erklaeringer;
    this.virksomheder = virksomheder;
    this.planer = planer;
  }

  @Override
  public String sti() {
    return "hensigter";
  }

  @Override
  public String navn() {
    return "Hensigtserklæringer";
  }

  @Override
  public Optional<Dokument> af(Indsigt indsigt) {
    List<Hensigtserklaering> alle = erklaeringer.alle(indsigt.forloebId());
    return alle.isEmpty() ? Optional.empty() : Optional.of(dokument(indsigt, alle));
  }

  @Override
  public List<Udgave> udgaver(Indsigt indsigt) {
    Map<String, Virksomhed> kendte =
        virksomheder.alle(indsigt.forloebId()).stream()
            .collect(Collectors.toMap(Virksomhed::id, v -> v));
    List<Underskrift> underskrevne = underskrifter.alle(indsigt.forloebId());
    return erklaeringer.alle(indsigt.forloebId()).stream()
        // a no is not a letter that anybody gave
        .filter(h -> h.indhold() != null && h.indhold().afgivetAf() != null)
        .filter(h -> kendte.containsKey(h.virksomhedId()))
        .filter(h -> indsigt.erKoordinator() || egen(indsigt, h))
        .sorted(Danskorden.efter(h -> kendte.get(h.virksomhedId()).navn()))
        .map(h -> udgave(indsigt, h, kendte.get(h.virksomhedId()), underskrift(h, underskrevne)))
        .toList();
  }

  private static Optional<Underskrift> underskrift(
      Hensigtserklaering h, List<Underskrift> underskrevne) {
    return underskrevne.stream()
        .filter(u -> u.noegle().equals(Hensigtsafsnit.noegle(h.virksomhedId())))
        .filter(u -> u.version() == h.version())
        .findFirst();
  }

  private static Udgave udgave(
      Indsigt indsigt, Hensigtserklaering h, Virksomhed v, Optional<Underskrift> underskrift) {
    boolean egen = egen(indsigt, h);
    return new Udgave(
        Hensigtsafsnit.noegle(h.virksomhedId()),
        Hensigtsafsnit.TITEL,
        v.navn(),
        h.status() == Hensigtserklaering.Status.GAELDENDE,
        Hensigtsafsnit.IKKE_BINDENDE,
        new Dokument(
                h.version(),
                STATUS.get(h.status()),
                h.registrering(),
                Stream.concat(
                        Hensigtsafsnit.af(v, h, egen).stream(),
                        Stream.of(underskriften(h, underskrift)))
                    .toList(),
                egen ? null : "Betingelsen læses af den, der har indhentet erklæringen.")
            .udenTomme()
            .med(indsigt::udenFremmedBruger));
  }

  /** Signed by the company through its link, or written down by others for it. */
  private static Afsnit underskriften(Hensigtserklaering h, Optional<Underskrift> underskrift) {
    return felter(
        "Underskrift",
        felt("Underskrevet", h.indhold().underskrevet()),
        felt("Underskrevet af", underskrift.map(Underskrift::navn).orElse(null)),
        felt("Funktion", underskrift.map(Underskrift::funktion).orElse(null)),
        felt("Kontrolsum for det underskrevne", underskrift.map(Underskrift::kort).orElse(null)),
        felt(
            "Registreret på vegne af",
            underskrift.isPresent() ? null : h.registrering().paaVegneAf()));
  }

  private static boolean egen(Indsigt indsigt, Hensigtserklaering h) {
    return Laeser.harSkrevet(indsigt, h.registrering().organisation());
  }

  private Dokument dokument(Indsigt indsigt, List<Hensigtserklaering> alle) {
    Map<String, String> navne =
        virksomheder.alle(indsigt.forloebId()).stream()
            .collect(Collectors.toMap(Virksomhed::id, Virksomhed::navn));
    LocalDate start =
        planer
            .seneste(indsigt.forloebId())
            .map(p -> p.indhold().tidsplan().datoKursusstart())
            .orElse(null);
    return new Dokument(
        null,
        null,
        alle.stream()
            .map(Hensigtserklaering::registrering)
            .max(Comparator.comparing(r -> r.tidspunkt()))
            .orElseThrow(),
        List.of(
            tabel(
                "Virksomhederne",
                List.of(
                    "Virksomhed",
                    "Version",
                    "Står",
                    "Dage til kursets start",
                    "Job",
                    "Lærlingepladser",
                    "Betingelse"),
                alle.stream()
                    .map(h -> erklaering(indsigt, h, navne.get(h.virksomhedId()), start))
                    .toList())),
        "Hvor mange job en virksomhed har lovet, læses af koordinatoren og den, der har indhentet"
            + " erklæringen. Betingelsen læser kun den, der har indhentet den.");
  }

  private static List<String> erklaering(
      Indsigt indsigt, Hensigtserklaering h, String navn, LocalDate start) {
    boolean egen = egen(indsigt, h);
    Hensigtserklaering.Indhold i = egen || indsigt.erKoordinator() ? h.indhold() : null;
    return raekke(
        navn,
        h.version(),
        STATUS.get(h.status()),
        i == null ? null : dage(i.underskrevet(), start),
        i == null ? null : i.antalJob(),
        i == null ? null : i.antalLaerlingepladser(),
        i == null || !egen ? null : i.betingelse());
  }

  /** A company cools when it waits long. */
  private static Long dage(LocalDate underskrevet, LocalDate start) {
    return underskrevet == null || start == null
        ? null
        : ChronoUnit.DAYS.between(underskrevet, start);
  }
}
