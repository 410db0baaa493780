package dk.jobveu.projektrum.aftalt;

import static dk.jobveu.projektrum.aftalt.Dokument.raekke;
import static dk.jobveu.projektrum.aftalt.Dokument.tabel;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.hensigt.Hensigtserklaering;
import dk.jobveu.hensigt.Hensigtserklaeringer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

  Hensigterne(Hensigtserklaeringer erklaeringer, Virksomheder virksomheder) {
    this.erklaeringer = erklaeringer;
    this.virksomheder = virksomheder;
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

  private Dokument dokument(Indsigt indsigt, List<Hensigtserklaering> alle) {
    Map<String, String> navne =
        virksomheder.alle(indsigt.forloebId()).stream()
            .collect(Collectors.toMap(Virksomhed::id, Virksomhed::navn));
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
                List.of("Virksomhed", "Version", "Står", "Job", "Lærlingepladser", "Betingelse"),
                alle.stream()
                    .map(h -> erklaering(indsigt, h, navne.get(h.virksomhedId())))
                    .toList())),
        "Hvor mange job en virksomhed har lovet, læses af koordinatoren og den, der har indhentet"
            + " erklæringen. Betingelsen læser kun den, der har indhentet den.");
  }

  private static List<String> erklaering(Indsigt indsigt, Hensigtserklaering h, String navn) {
    boolean egen = Laeser.harSkrevet(indsigt, h.registrering().organisation());
    Hensigtserklaering.Indhold i = egen || indsigt.erKoordinator() ? h.indhold() : null;
    return raekke(
        navn,
        h.version(),
        STATUS.get(h.status()),
        i == null ? null : i.antalJob(),
        i == null ? null : i.antalLaerlingepladser(),
        i == null || !egen ? null : i.betingelse());
  }
}
