package dk.jobveu.statistik;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import dk.jobveu.resultat.Succesindstilling;
import dk.jobveu.statistik.Gang.Ventetid;
import dk.jobveu.statistik.Tilfredshedstal.Spurgte;
import dk.jobveu.statistik.Tilfredshedstal.Svartal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * What the figures are counted from. A page asks for it once and each of its pictures again, and so
 * does whoever chooses something else: a node keeps it for a minute, and counts it once however
 * many ask at the same time.
 */
@Component
class Talgrundlag {

  /** Days; today, and some that somebody looks back from. */
  private static final int HUSKES_HOEJST = 16;

  /** As many times as long. */
  private static final int VENTETIDER = 10;

  private final Fakta fakta;
  private final Gang gang;
  private final Fasetrin fasetrin;
  private final Tilfredshedstal tilfredshed;
  private final Raadsskifte raadsskifte;
  private final Succesindstilling smaaGrupper;
  private final Statistikindstilling indstilling;
  private final Clock ur;
  private final Cache<LocalDate, Kendt> husket;

  /** Waits are read from the engine's whole history, and days do not change in minutes. */
  private final Cache<String, Ventetider> ventetider;

  private record Ventetider(Instant regnet, List<Ventetid> alle) {}

  @Autowired
  Talgrundlag(
      Fakta fakta,
      Gang gang,
      Fasetrin fasetrin,
      Tilfredshedstal tilfredshed,
      Raadsskifte raadsskifte,
      Succesindstilling smaaGrupper,
      Statistikindstilling indstilling,
      Clock ur) {
    this(
        fakta,
        gang,
        fasetrin,
        tilfredshed,
        raadsskifte,
        smaaGrupper,
        indstilling,
        ur,
        Ticker.systemTicker());
  }

  Talgrundlag(
      Fakta fakta,
      Gang gang,
      Fasetrin fasetrin,
      Tilfredshedstal tilfredshed,
      Raadsskifte raadsskifte,
      Succesindstilling smaaGrupper,
      Statistikindstilling indstilling,
      Clock ur,
      Ticker tid) {
    this.fakta = fakta;
    this.gang = gang;
    this.fasetrin = fasetrin;
    this.tilfredshed = tilfredshed;
    this.raadsskifte = raadsskifte;
    this.smaaGrupper = smaaGrupper;
    this.indstilling = indstilling;
    this.ur = ur;
    this.husket = husker(indstilling.husk(), tid);
    this.ventetider = husker(indstilling.husk().multipliedBy(VENTETIDER), tid);
  }

  private static <K, V> Cache<K, V> husker(Duration tid, Ticker ur) {
    return Caffeine.newBuilder()
        .maximumSize(HUSKES_HOEJST)
        .expireAfterWrite(tid)
        .ticker(ur)
        .build();
  }

  /**
   * Everything as it was known on a day; {@code projekter} and {@code celler} go together.
   *
   * @param regnet when it was read
   * @param gangRegnet when the waits at each step were, which may be longer ago
   */
  record Kendt(
      Instant regnet,
      Instant gangRegnet,
      List<Projekt> projekter,
      List<Celle> celler,
      Map<String, Integer> arbejdsstyrke,
      Map<String, String> raadNu,
      Gangberegning gang,
      List<Svartal> svar,
      List<Spurgte> spurgte,
      int brancheFlereEnd) {

    Talberegning beregning(List<Celle> valgte) {
      return new Talberegning(valgte, arbejdsstyrke, c -> raadNu.get(noegle(c)), brancheFlereEnd);
    }

    List<Projekt> projekter(Predicate<Celle> hvilke) {
      return IntStream.range(0, celler.size())
          .filter(nr -> hvilke.test(celler.get(nr)))
          .mapToObj(projekter::get)
          .toList();
    }
  }

  Kendt paa(LocalDate pr) {
    return husket.get(pr, this::regn);
  }

  /** Something has been read in that whoever did it wants to see counted. */
  void glem() {
    husket.invalidateAll();
  }

  private Kendt regn(LocalDate pr) {
    int mindste = smaaGrupper.mindsteGruppe();
    List<Projekt> projekter = fakta.gennemfoerte(pr);
    List<Celle> celler = Smaagrupper.talt(projekter, mindste);
    Map<String, String> nu = new HashMap<>();
    celler.forEach(c -> nu.computeIfAbsent(noegle(c), n -> raadsskifte.paa(pr, c.raad(), c.aar())));
    Ventetider ventet =
        ventetider.get("", intet -> new Ventetider(ur.instant(), gang.ventetider()));
    return new Kendt(
        ur.instant(),
        ventet.regnet(),
        projekter,
        celler,
        fakta.arbejdsstyrke(pr),
        nu,
        new Gangberegning(gang, fasetrin.trin(), ventet.alle(), mindste),
        tilfredshed.svar(pr, mindste),
        tilfredshed.spurgte(pr),
        indstilling.brancheFlereEnd());
  }

  private static String noegle(Celle c) {
    return c.aar() + c.raad();
  }
}
