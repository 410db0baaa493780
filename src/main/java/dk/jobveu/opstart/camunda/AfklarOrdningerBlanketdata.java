package dk.jobveu.opstart.camunda;

import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.faelles.Valg;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.opstart.Ordninger;
import dk.jobveu.opstart.Ordningsforslag;
import dk.jobveu.opstart.Uddannelsesniveau;
import dk.jobveu.referencedata.Referencedata;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Shows what DMN-7 finds possible for each target group at the forløb's date (R-4.5, R-16.12,
 *
 */
@Component
class AfklarOrdningerBlanketdata implements Blanketdata {

  private static final String ALLE = "ALLE";

  private final Ordninger ordninger;
  private final Referencedata referencedata;
  private final Forloebregister forloeb;
  private final Beslutninger beslutninger;

  AfklarOrdningerBlanketdata(
      Ordninger ordninger,
      Referencedata referencedata,
      Forloebregister forloeb,
      Beslutninger beslutninger) {
    this.ordninger = ordninger;
    this.referencedata = referencedata;
    this.forloeb = forloeb;
    this.beslutninger = beslutninger;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    LocalDate dato = forloeb.hent(k.forloebId()).startdato();
    Map<String, String> navne =
        referencedata.ordninger(dato).stream()
            .collect(
                Collectors.toMap(o -> o.kode(), o -> o.navn(), (a, b) -> a, LinkedHashMap::new));
    List<Valg> maalgrupper =
        referencedata.maalgrupper(dato).stream()
            .map(m -> new Valg(String.valueOf(m.nr()), m.nr() + " " + m.titel()))
            .toList();
    return Map.of(
        "ordningsvalg",
        navne.entrySet().stream().map(e -> new Valg(e.getKey(), e.getValue())).toList(),
        "maalgruppevalg",
        Stream.concat(Stream.of(new Valg(ALLE, "Alle målgrupper")), maalgrupper.stream()).toList(),
        "forslag",
        forslag(k.forloebId(), navne));
  }

  private List<Map<String, Object>> forslag(String forloebId, Map<String, String> navne) {
    Map<Uddannelsesniveau, List<Ordningsforslag>> efterNiveau =
        iRaekkefoelge(ordninger.forslag(forloebId)).stream()
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
  private List<Ordningsforslag> iRaekkefoelge(List<Ordningsforslag> forslag) {
    String mulige =
        forslag.stream().map(Ordningsforslag::ordning).distinct().collect(Collectors.joining(","));
    List<String> orden =
        beslutninger.opslagListe("ordningers_raekkefoelge", Map.of("ordninger", mulige)).stream()
            .map(a -> a.tekst("ordning"))
            .toList();
    return forslag.stream()
        .sorted(
            Comparator.comparingInt(
                f -> orden.contains(f.ordning()) ? orden.indexOf(f.ordning()) : orden.size()))
        .toList();
  }
}
