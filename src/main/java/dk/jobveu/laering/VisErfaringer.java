package dk.jobveu.laering;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was learnt in the forløb that one is a copy of: as its case tells it, or to its own
 * coordinator as the evaluation does.
 */
@Brugstilfaelde
public class VisErfaringer {

  /**
   * @param kilde the earlier forløb
   * @param linjer what was learnt, a paragraph each
   */
  public record Erfaring(String kilde, String titel, List<String> linjer) {}

  private final Forloebregister forloeb;
  private final Laeringsarkiv arkiv;

  VisErfaringer(Forloebregister forloeb, Laeringsarkiv arkiv) {
    this.forloeb = forloeb;
    this.arkiv = arkiv;
  }

  public Optional<Erfaring> til(Forloeb f, Collection<String> organisationer) {
    return Optional.ofNullable(f.forrigeForloeb())
        .flatMap(forloeb::find)
        .map(k -> new Erfaring(k.id(), k.titel(), linjer(k, organisationer)))
        .filter(e -> !e.linjer().isEmpty());
  }

  private List<String> linjer(Forloeb kilde, Collection<String> organisationer) {
    String laert =
        arkiv.erICasebanken(kilde.id())
            ? arkiv.casebeskrivelse(kilde.id()).map(c -> c.tekst().laering()).orElse("")
            : organisationer.contains(kilde.koordinator())
                ? arkiv.evaluering(kilde.id()).map(VisErfaringer::laert).orElse("")
                : "";
    return Objects.toString(laert, "").lines().filter(l -> !l.isBlank()).toList();
  }

  private static String laert(Evaluering e) {
    return Stream.of(e.hvadVirkede(), e.hvadKanForbedres())
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n"));
  }
}
