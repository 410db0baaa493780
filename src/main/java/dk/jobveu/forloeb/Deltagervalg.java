package dk.jobveu.forloeb;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Valg;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Organisations that can be chosen in a forløb. One that takes part and has been merged stays
 * there, and the one that carries it on is not offered beside it: its people are in the forløb
 * already, and would be two parties in one (docs/adr/0036).
 */
@Component
public class Deltagervalg {

  private final Aktoerer aktoerer;
  private final Deltagelser deltagelser;

  public Deltagervalg(Aktoerer aktoerer, Deltagelser deltagelser) {
    this.aktoerer = aktoerer;
    this.deltagelser = deltagelser;
  }

  /** Those with one of these roles, in the order of their names. */
  public List<Valg> medRolle(String forloebId, String... roller) {
    List<Aktoer> aabne =
        Arrays.stream(roller).flatMap(rolle -> aktoerer.medRolle(rolle).stream()).toList();
    List<Aktoer> lukkede =
        deltagelser.alle(forloebId).stream()
            .filter(Deltagelse::erMed)
            .map(Deltagelse::aktoerId)
            .distinct()
            .map(aktoerer::find)
            .flatMap(Optional::stream)
            .filter(a -> List.of(roller).contains(a.rolle()) && !aabne.contains(a))
            .toList();
    Set<String> viderefoerer =
        lukkede.stream()
            .map(a -> aktoerer.sammenlagtMed(a.id()).orElse(null))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return Danskorden.ordnet(
        Stream.concat(
                aabne.stream()
                    .filter(a -> !viderefoerer.contains(a.id()))
                    .map(a -> new Valg(a.id(), a.navn())),
                lukkede.stream().map(a -> new Valg(a.id(), medNytNavn(a))))
            .toList(),
        Valg::label);
  }

  private String medNytNavn(Aktoer a) {
    return aktoerer
        .sammenlagtMed(a.id())
        .map(ny -> "%s (nu en del af %s)".formatted(a.navn(), aktoerer.navn(ny)))
        .orElse(a.navn());
  }
}
