package dk.jobveu.opstart;

import dk.jobveu.beslutning.Beslutninger;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What DMN-7 finds possible for each target group at the forløb's date, as rows of a table (R-4.5,
 *
 */
@Component
class Ordningsoversigt {

  private final Ordninger ordninger;
  private final Beslutninger beslutninger;

  Ordningsoversigt(Ordninger ordninger, Beslutninger beslutninger) {
    this.ordninger = ordninger;
    this.beslutninger = beslutninger;
  }

  /**
   * @param navne the schemes' names by code
   */
  List<Map<String, Object>> af(String forloebId, Map<String, String> navne) {
    Map<Uddannelsesniveau, List<Ordningsforslag>> efterNiveau =
        iRaekkefoelge(forloebId, ordninger.forslag(forloebId)).stream()
            .collect(Collectors.groupingBy(Ordningsforslag::niveau));
    List<Ordningsforslag> videregaaende =
        efterNiveau.getOrDefault(Uddannelsesniveau.VIDEREGAAENDE, List.of());
    Map<String, List<Ordningsforslag>> samlet =
        efterNiveau.getOrDefault(Uddannelsesniveau.UFAGLAERT, List.of()).stream()
            .collect(
                Collectors.groupingBy(
                    f -> f.ordning() + f.situation(), LinkedHashMap::new, Collectors.toList()));
    return samlet.values().stream()
        .map(
            ens -> {
              Ordningsforslag f = ens.get(0);
              return Map.<String, Object>of(
                  "ordning",
                  navne.getOrDefault(f.ordning(), f.ordning()),
                  "maalgrupper",
                  ens.stream()
                      .map(e -> String.valueOf(e.maalgruppeNr()))
                      .collect(Collectors.joining(", ")),
                  "refusion",
                  procent(f.refusion()),
                  "videregaaende",
                  forVideregaaende(ens, videregaaende),
                  "betingelse",
                  f.betingelse() == null ? "" : f.betingelse());
            })
        .toList();
  }

  /**
   * The warning of: what changes when the participant has a higher education, for each
   * target group of the scheme. Advice from before it was asked for says so.
   */
  private static String forVideregaaende(
      List<Ordningsforslag> ufaglaerte, List<Ordningsforslag> videregaaende) {
    if (videregaaende.isEmpty()) {
      return "Ikke undersøgt";
    }
    return ufaglaerte.stream()
        .map(
            u ->
                videregaaende.stream()
                    .filter(u::sammeOrdning)
                    .findFirst()
                    .map(v -> forskel(u, v))
                    .orElse("Ikke uden videre"))
        .distinct()
        .collect(Collectors.joining(" / "));
  }

  private static String forskel(Ordningsforslag ufaglaert, Ordningsforslag videregaaende) {
    if (Objects.equals(procent(ufaglaert.refusion()), procent(videregaaende.refusion()))) {
      return "Som de øvrige";
    }
    return Objects.requireNonNullElse(videregaaende.betingelse(), "Ikke samme refusion");
  }

  private static String procent(BigDecimal andel) {
    return andel == null ? "" : andel.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
  }

  /** What pays, in the order in which it is tried (DMN-7b); what pays for nothing comes last. */
  private List<Ordningsforslag> iRaekkefoelge(String forloebId, List<Ordningsforslag> forslag) {
    String mulige =
        forslag.stream().map(Ordningsforslag::ordning).distinct().collect(Collectors.joining(","));
    List<String> orden =
        beslutninger
            .opslagListe("ordningers_raekkefoelge", forloebId, Map.of("ordninger", mulige))
            .stream()
            .map(a -> a.tekst("ordning"))
            .toList();
    return forslag.stream()
        .sorted(
            Comparator.comparingInt(
                f -> orden.contains(f.ordning()) ? orden.indexOf(f.ordning()) : orden.size()))
        .toList();
  }
}
