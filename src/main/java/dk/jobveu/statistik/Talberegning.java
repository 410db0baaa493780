package dk.jobveu.statistik;

import dk.jobveu.faelles.Danskorden;
import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.opfoelgning.Maalepunkt;
import dk.jobveu.statistik.Taltabel.Raekke;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The figures of projects. */
final class Talberegning {

  private static final String IKKE_OPLYST = "Ikke oplyst";
  private static final String EFTER_KURSET = "0";

  private final List<Celle> celler;
  private final Map<String, Integer> arbejdsstyrke;
  private final Function<Celle, String> raadNu;
  private final int brancheFlereEnd;
  private final Set<String> viste;

  /**
   * @param raadNu the council that has the area of a cell's council now
   */
  Talberegning(
      List<Celle> celler,
      Map<String, Integer> arbejdsstyrke,
      Function<Celle, String> raadNu,
      int brancheFlereEnd) {
    this.celler = celler;
    this.arbejdsstyrke = arbejdsstyrke;
    this.raadNu = raadNu;
    this.brancheFlereEnd = brancheFlereEnd;
    this.viste = Set.copyOf(branchenavne());
  }

  Taltabel tabel(Opdeling opdeling) {
    return switch (opdeling) {
      case AAR, UDFALD -> tabel(opdeling, aar(), k -> k);
      case TYPE ->
          tabel(
              opdeling,
              typer(),
              kode -> kode.isEmpty() ? IKKE_OPLYST : Projekttype.valueOf(kode).tekst());
      case RAAD -> tabel(opdeling, navne(Celle::raad), k -> k);
      case RAAD_NU -> tabel(opdeling, navne(raadNu), k -> k);
      case AMK -> tabel(opdeling, navne(Celle::amk), k -> k);
      case BRANCHE -> brancher();
      case SENERE -> senere();
      default -> throw new IllegalArgumentException(opdeling + " er om gangen");
    };
  }

  /** Whether a project stands in a row. */
  boolean hoererTil(Opdeling opdeling, String kode, Celle c) {
    return switch (opdeling) {
      case AAR, UDFALD -> kode.equals(String.valueOf(c.aar()));
      case TYPE -> kode.equals(type(c));
      case RAAD -> kode.equals(c.raad());
      case RAAD_NU -> kode.equals(raadNu.apply(c));
      case AMK -> kode.equals(c.amk());
      case BRANCHE -> viste.contains(branche(c)) ? kode.equals(branche(c)) : kode.isEmpty();
      case SENERE -> harNaaet(kode, c);
      default -> throw new IllegalArgumentException(opdeling + " er om gangen");
    };
  }

  private static boolean harNaaet(String maaneder, Celle c) {
    return maaneder.equals(EFTER_KURSET)
        || c.senere().entrySet().stream()
            .anyMatch(
                s -> s.getValue().egne() && maaneder.equals(String.valueOf(s.getKey().maaneder())));
  }

  /** When the course was over, and so many months later; one after another, so no sum of them. */
  private Taltabel senere() {
    List<Raekke> raekker = new ArrayList<>();
    if (!celler.isEmpty()) {
      raekker.add(
          new Raekke(
              EFTER_KURSET,
              "Efter kurset",
              udfaldstal(
                  celler.size(),
                  samlet(celler.stream().map(Celle::udfald)),
                  skjulte(celler.stream().map(Celle::udfaldSkjult)))));
    }
    for (Maalepunkt m : Maalepunkt.values()) {
      List<Celle.Senere> naaet =
          celler.stream().map(c -> c.senere().get(m)).filter(Objects::nonNull).toList();
      if (!naaet.isEmpty()) {
        raekker.add(
            new Raekke(
                String.valueOf(m.maaneder()),
                m.maaneder() + " måneder",
                udfaldstal(
                    (int) naaet.stream().filter(Celle.Senere::egne).count(),
                    samlet(naaet.stream().map(Celle.Senere::udfald)),
                    skjulte(naaet.stream().map(Celle.Senere::skjult)))));
      }
    }
    return new Taltabel(
        Opdeling.SENERE,
        raekker,
        new Raekke(
            "",
            "I alt",
            new EnumMap<>(Map.of(Noegletal.PROJEKTER, BigDecimal.valueOf(celler.size())))));
  }

  private static Projekt.Udfald samlet(Stream<Projekt.Udfald> nogle) {
    return nogle.reduce(Projekt.Udfald.INGEN, Projekt.Udfald::plus);
  }

  private static int skjulte(Stream<Boolean> nogle) {
    return (int) nogle.filter(s -> s).count();
  }

  private static Map<Noegletal, BigDecimal> udfaldstal(
      int projekter, Projekt.Udfald u, int skjulte) {
    Map<Noegletal, BigDecimal> alle = new EnumMap<>(Noegletal.class);
    alle.put(Noegletal.PROJEKTER, BigDecimal.valueOf(projekter));
    alle.put(Noegletal.PROJEKTER_TALT_MED_ANDRE, BigDecimal.valueOf(skjulte));
    udfald(alle, u, skjulte > 0);
    alle.keySet().retainAll(Opdeling.SENERE.tal());
    return alle;
  }

  /** The branches that have figures of their own. */
  List<String> branchenavne() {
    return navne(Celle::branche).stream()
        .filter(b -> celler.stream().filter(c -> b.equals(c.branche())).count() > brancheFlereEnd)
        .toList();
  }

  private Taltabel brancher() {
    List<String> koder = new ArrayList<>(branchenavne());
    if (celler.stream().anyMatch(c -> !viste.contains(branche(c)))) {
      koder.add("");
    }
    return tabel(
        Opdeling.BRANCHE, koder, kode -> kode.isEmpty() ? "Andre brancher og ikke oplyst" : kode);
  }

  private static String branche(Celle c) {
    return c.branche() == null ? "" : c.branche();
  }

  private static String type(Celle c) {
    return c.type() == null ? "" : c.type().name();
  }

  private List<String> aar() {
    var talt = celler.stream().mapToInt(Celle::aar).summaryStatistics();
    return talt.getCount() == 0
        ? List.of()
        : IntStream.rangeClosed(talt.getMin(), talt.getMax()).mapToObj(String::valueOf).toList();
  }

  private List<String> typer() {
    Stream<String> kendte = Stream.of(Projekttype.values()).map(Enum::name);
    Stream<String> ukendt = celler.stream().anyMatch(c -> c.type() == null) ? Stream.of("") : null;
    return celler.isEmpty() ? List.of() : Stream.concat(kendte, tom(ukendt)).toList();
  }

  private static Stream<String> tom(Stream<String> maaske) {
    return maaske == null ? Stream.empty() : maaske;
  }

  private List<String> navne(Function<Celle, String> af) {
    return celler.stream()
        .map(af)
        .filter(n -> n != null)
        .distinct()
        .sorted(Danskorden.NAVNE)
        .toList();
  }

  private Taltabel tabel(Opdeling opdeling, List<String> koder, Function<String, String> navn) {
    List<Raekke> raekker = new ArrayList<>();
    List<Celle> foer = null;
    for (String kode : koder) {
      List<Celle> del = celler.stream().filter(c -> hoererTil(opdeling, kode, c)).toList();
      Map<Noegletal, BigDecimal> tal = tal(opdeling, del, styrke(opdeling, kode, del));
      if (opdeling == Opdeling.AAR && foer != null) {
        saet(tal, Noegletal.VAEKST, Andel.vaekst(projekter(foer, false), projekter(del, false)));
        saet(
            tal,
            Noegletal.VAEKST_UDEN_COVID,
            Andel.vaekst(projekter(foer, true), projekter(del, true)));
      }
      raekker.add(new Raekke(kode, navn.apply(kode), tal));
      foer = del;
    }
    return new Taltabel(
        opdeling, raekker, new Raekke("", "I alt", tal(opdeling, celler, styrke(opdeling, koder))));
  }

  private static int projekter(Collection<Celle> nogle, boolean udenCovid) {
    return (int) nogle.stream().filter(c -> !udenCovid || c.type() != Projekttype.COVID).count();
  }

  private Map<Noegletal, BigDecimal> tal(Opdeling opdeling, List<Celle> del, Integer styrke) {
    int projekter = del.size();
    int kursister = kursister(del);
    int skjulte = (int) del.stream().filter(Celle::skjult).count();
    boolean vises = kursister > 0 || skjulte == 0;
    Map<Noegletal, BigDecimal> alle = new EnumMap<>(Noegletal.class);
    alle.put(Noegletal.PROJEKTER, BigDecimal.valueOf(projekter));
    saet(alle, Noegletal.ANDEL_PROJEKTER, Andel.procent(projekter, celler.size()));
    udfald(
        alle, samlet(del.stream().map(Celle::udfald)), del.stream().anyMatch(Celle::udfaldSkjult));
    alle.put(
        Noegletal.PROJEKTER_TALT_MED_ANDRE,
        BigDecimal.valueOf(
            opdeling == Opdeling.UDFALD
                ? del.stream().filter(Celle::udfaldSkjult).count()
                : skjulte));
    if (vises) {
      alle.put(Noegletal.KURSISTER, BigDecimal.valueOf(kursister));
      saet(alle, Noegletal.ANDEL_KURSISTER, Andel.procent(kursister, kursister(celler)));
      saet(alle, Noegletal.KURSISTER_PR_PROJEKT, Andel.gennemsnit(kursister, projekter));
      saet(
          alle,
          Noegletal.KURSISTER_PR_1000,
          styrke == null ? null : Andel.promille(kursister, styrke));
    }
    alle.keySet().retainAll(opdeling.tal());
    return alle;
  }

  /** What came of the unemployed; none where it is counted with others. */
  private static void udfald(Map<Noegletal, BigDecimal> alle, Projekt.Udfald u, boolean skjult) {
    if (u.ledige() > 0 || !skjult) {
      alle.put(Noegletal.LEDIGE, BigDecimal.valueOf(u.ledige()));
      alle.put(Noegletal.SVARET, BigDecimal.valueOf(u.svaret()));
      saet(alle, Noegletal.ANDEL_SVARET, Andel.procent(u.svaret(), u.ledige()));
      alle.put(Noegletal.I_MAAL, BigDecimal.valueOf(u.iMaal()));
      saet(
          alle,
          Noegletal.ANDEL_I_MAAL,
          Andel.procent(u.iMaal(), u.ledige(), Noegletal.ANDEL_I_MAAL.decimaler()));
      saet(
          alle,
          Noegletal.ANDEL_AF_SVAR,
          Andel.procent(u.iMaal(), u.svaret(), Noegletal.ANDEL_AF_SVAR.decimaler()));
    }
  }

  private static void saet(Map<Noegletal, BigDecimal> tal, Noegletal hvilket, BigDecimal vaerdi) {
    if (vaerdi != null) {
      tal.put(hvilket, vaerdi);
    }
  }

  /**
   * The workforce of an area; of a later council its own number, or the sum of the earlier ones.
   */
  private Integer styrke(Opdeling opdeling, String kode, List<Celle> del) {
    Integer egen = arbejdsstyrke.get(kode);
    if (egen != null || opdeling != Opdeling.RAAD_NU) {
      return egen;
    }
    return samlet(del.stream().map(Celle::raad).collect(Collectors.toSet()));
  }

  private Integer styrke(Opdeling opdeling, List<String> koder) {
    return switch (opdeling) {
      case RAAD -> samlet(koder);
      case RAAD_NU -> samlet(celler.stream().map(Celle::raad).collect(Collectors.toSet()));
      default -> null;
    };
  }

  /** Of several areas, when it is known of all of them. */
  private Integer samlet(Collection<String> raad) {
    return !raad.isEmpty() && arbejdsstyrke.keySet().containsAll(raad)
        ? raad.stream().mapToInt(arbejdsstyrke::get).sum()
        : null;
  }

  private static int kursister(Collection<Celle> nogle) {
    return nogle.stream().mapToInt(Celle::kursister).sum();
  }
}
