package dk.jobveu.behov;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Valg;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.referencedata.Balancekategori;
import dk.jobveu.referencedata.Indsatsgrunde;
import dk.jobveu.referencedata.Kildelinje;
import dk.jobveu.referencedata.Kildeliste;
import dk.jobveu.referencedata.Kildelister;
import dk.jobveu.referencedata.Kildelister.Gaeldende;
import dk.jobveu.referencedata.Kildeudgave;
import dk.jobveu.referencedata.Referencedata;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What the published lists say of an area on a day. Where none has been
 * read in for it, people look it up themselves, and nothing here refuses what they write.
 */
@Component
class Mangelopslag {

  /** In place of a category: what the list says. */
  static final String SLAA_OP = "SLAA_OP";

  /** A title that the Arbejdsmarkedsbalance says nothing of. */
  private static final String IKKE_OPGJORT = "UKE";

  private static final int FORSLAG = 5;

  private final Kildelister lister;
  private final Referencedata referencedata;

  Mangelopslag(Kildelister lister, Referencedata referencedata) {
    this.lister = lister;
    this.referencedata = referencedata;
  }

  /** The council that the forløb's municipality belongs to that day. */
  String raad(Forloeb f, LocalDate dag) {
    return referencedata.raad(f.kommunekode(), dag).orElseGet(f::rar);
  }

  /** The newest Arbejdsmarkedsbalance; of one day the council's own before the country's. */
  Optional<Gaeldende> balance(String raad, LocalDate dag) {
    return balance(raad, dag, Kildelister.ALT_KENDT);
  }

  private Optional<Gaeldende> balance(String raad, LocalDate dag, Instant kendt) {
    return Stream.of(raad, Kildeudgave.HELE_LANDET)
        .flatMap(r -> lister.gaeldende(Kildeliste.BALANCE, r, dag, kendt).stream())
        .max(
            Comparator.comparing((Gaeldende g) -> g.udgave().gaelderFra())
                .thenComparing(g -> g.udgave().raad().equals(raad)));
  }

  /**
   * What holds of both lists.
   *
   * @param balance the newest Arbejdsmarkedsbalance, or empty
   * @param omraader the council's areas, or empty
   */
  record Lister(Optional<Gaeldende> balance, Optional<Gaeldende> omraader) {}

  /** What held in the council's area that day, as far as it had been read in then. */
  Lister lister(String raad, LocalDate dag, Instant kendt) {
    return new Lister(
        balance(raad, dag, kendt), lister.gaeldende(Kildeliste.INDSATSOMRAADER, raad, dag, kendt));
  }

  static LocalDate fra(Gaeldende g) {
    return g.udgave().gaelderFra();
  }

  /**
   * The need with what the lists say differently now. What people had looked up themselves stays,
   * where no list said or says anything of it; a title that is on the list no more is not known.
   *
   * @param bekraeftet whether the shortage is confirmed already: then it adds nothing that the
   *     council has chosen the area too, and DMN-1 would ask for a company that is not there yet
   */
  Behov medLister(Behov behov, Lister foer, Lister nu, boolean bekraeftet) {
    List<Behov.Stilling> stillinger =
        behov.stillinger().stream().map(s -> medListe(s, foer, nu)).toList();
    LocalDate laest =
        stillinger.equals(behov.stillinger())
            ? behov.balancedato()
            : nu.balance().map(Mangelopslag::fra).orElse(behov.balancedato());
    boolean stod = foer.omraader().map(o -> erPaa(o, behov)).orElse(behov.erRarIndsatsomraade());
    boolean staar = nu.omraader().map(o -> erPaa(o, behov)).orElse(behov.erRarIndsatsomraade());
    boolean uaendret = stod == staar || staar && bekraeftet;
    return (uaendret ? behov : behov.medIndsatsomraade(staar)).medOpslag(stillinger, laest);
  }

  private static Behov.Stilling medListe(Behov.Stilling s, Lister foer, Lister nu) {
    String navn = s.stillingsbetegnelse();
    Optional<String> stod = foer.balance().flatMap(b -> b.find(navn)).map(Kildelinje::kode);
    Optional<String> staar = nu.balance().flatMap(b -> b.find(navn)).map(Kildelinje::kode);
    return stod.equals(staar) ? s : new Behov.Stilling(navn, staar.orElse(IKKE_OPGJORT));
  }

  private static boolean erPaa(Gaeldende omraader, Behov behov) {
    return omraader.find(behov.branche()).isPresent()
        || behov.stillinger().stream()
            .anyMatch(s -> omraader.find(s.stillingsbetegnelse()).isPresent());
  }

  /** The categories to choose among; to look it up comes first where that can be done. */
  List<Valg> valg(Optional<Gaeldende> balance, LocalDate dag) {
    return Stream.concat(
            balance.stream()
                .map(b -> new Valg(SLAA_OP, "Slå op i udgaven fra " + dato(b.udgave()))),
            referencedata.balancekategorier(dag).stream().map(b -> new Valg(b.kode(), b.navn())))
        .toList();
  }

  /** What the council has chosen and why, as it is read. */
  List<Map<String, Object>> indsatsomraader(String raad, LocalDate dag) {
    return lister.gaeldende(Kildeliste.INDSATSOMRAADER, raad, dag).stream()
        .flatMap(g -> g.linjer().stream())
        .map(
            l ->
                Map.<String, Object>of(
                    "omraade", l.navn(),
                    "grunde", Indsatsgrunde.tekst(l.kode()),
                    "til", l.gaelderTil() == null ? "" : Datoer.tekst(l.gaelderTil())))
        .toList();
  }

  /**
   * The need with the categories that the lists give its titles.
   *
   * @throws Regelbrud when a title is to be looked up and is not there, when another category was
   *     chosen for it, or when no council has chosen the area
   */
  Behov slaaetOp(Behov behov, String raad, LocalDate dag) {
    kraevIndsatsomraade(behov, raad, dag);
    Optional<Gaeldende> balance = balance(raad, dag);
    List<Behov.Stilling> stillinger = new ArrayList<>();
    boolean slaaetOp = false;
    for (Behov.Stilling s : behov.stillinger()) {
      Optional<Kildelinje> linje = balance.flatMap(b -> b.find(s.stillingsbetegnelse()));
      if (SLAA_OP.equals(s.balancekategori())) {
        String kategori =
            linje
                .map(Kildelinje::kode)
                .orElseThrow(() -> findesIkke(s.stillingsbetegnelse(), balance));
        stillinger.add(new Behov.Stilling(s.stillingsbetegnelse(), kategori));
        slaaetOp = true;
      } else {
        linje
            .filter(l -> !l.kode().equals(s.balancekategori()))
            .ifPresent(l -> andet(l, balance.get().udgave(), dag));
        stillinger.add(s);
      }
    }
    LocalDate laest = slaaetOp ? balance.get().udgave().gaelderFra() : behov.balancedato();
    return behov.medOpslag(stillinger, laest);
  }

  private void kraevIndsatsomraade(Behov behov, String raad, LocalDate dag) {
    if (!behov.erRarIndsatsomraade()) {
      return;
    }
    lister
        .gaeldende(Kildeliste.INDSATSOMRAADER, raad, dag)
        .filter(g -> !erPaa(g, behov))
        .ifPresent(
            g -> {
              throw new Regelbrud(
                  "kilder",
                  "Ingen af rådets indsatsområder fra %s er branchen eller en af stillingerne. Skriv området som branche, eller fjern hakket ved Rådets indsatsområder."
                      .formatted(dato(g.udgave())));
            });
  }

  private void andet(Kildelinje l, Kildeudgave u, LocalDate dag) {
    throw new Regelbrud(
        "stillinger",
        "»%s« står som »%s« i Arbejdsmarkedsbalancen fra %s. Vælg det, eller vælg at slå op."
            .formatted(l.navn(), navn(l.kode(), dag), dato(u)));
  }

  private static Regelbrud findesIkke(String stilling, Optional<Gaeldende> balance) {
    String ligner =
        balance.stream()
            .flatMap(b -> b.linjer().stream())
            .map(Kildelinje::navn)
            .filter(n -> ligner(n, stilling))
            .limit(FORSLAG)
            .map(n -> "»" + n + "«")
            .collect(Collectors.joining(", "));
    return new Regelbrud(
        "stillinger",
        "»%s« står ikke i Arbejdsmarkedsbalancen. Skriv stillingen, som den hedder dér%s, eller vælg »Ikke opgjort«."
            .formatted(stilling, ligner.isEmpty() ? "" : ", fx " + ligner));
  }

  /** Whether they begin alike, or one is within the other. */
  private static boolean ligner(String a, String b) {
    String x = a.strip().toLowerCase(Locale.ROOT);
    String y = b.strip().toLowerCase(Locale.ROOT);
    int fire = Math.min(4, Math.min(x.length(), y.length()));
    return x.contains(y) || y.contains(x) || x.substring(0, fire).equals(y.substring(0, fire));
  }

  /** Which editions asked again, and whether the council's choice is another. */
  String iOrd(Genvalidering g) {
    String lister =
        Stream.of(
                udgave("Arbejdsmarkedsbalancen", g.balanceFra()),
                udgave("rådets indsatsområder", g.omraaderFra()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" og "));
    if (g.omraadeFoer() == g.omraadeNu()) {
      return lister + ".";
    }
    return lister
        + (g.omraadeNu()
            ? ". Området er nu et af rådets indsatsområder."
            : ". Området er ikke længere et af rådets indsatsområder.");
  }

  private static Optional<String> udgave(String liste, LocalDate fra) {
    return Optional.ofNullable(fra).map(d -> liste + " fra " + Datoer.tekst(d));
  }

  /** What stood and stands of each title, as it is read. */
  List<Map<String, Object>> foerOgNu(Genvalidering g) {
    LocalDate dag = Datoer.dagen(g.registrering().tidspunkt());
    return g.svar().stream()
        .map(
            s ->
                Map.<String, Object>of(
                    "stillingsbetegnelse", s.stillingsbetegnelse(),
                    "foer", navn(s.balanceKategoriFoer(), dag),
                    "nu", navn(s.balanceKategoriNu(), dag),
                    "svarFoer", s.statusFoer() == null ? "" : s.statusFoer().tekst(),
                    "svarNu", s.statusNu().tekst()))
        .toList();
  }

  private String navn(String kategori, LocalDate dag) {
    return referencedata.balancekategorier(dag).stream()
        .filter(b -> b.kode().equals(kategori))
        .map(Balancekategori::navn)
        .findFirst()
        .orElse(kategori == null ? "" : kategori);
  }

  private static String dato(Kildeudgave u) {
    return Datoer.tekst(u.gaelderFra());
  }
}
