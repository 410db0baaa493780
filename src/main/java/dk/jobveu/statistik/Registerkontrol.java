package dk.jobveu.statistik;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.liste.Linje;
import dk.jobveu.referencedata.Krise;
import dk.jobveu.referencedata.Referencedata;
import dk.jobveu.statistik.Registerprojekt.Oplysninger;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rows of an extract one after the other, and notes what cannot be and what is odd. */
class Registerkontrol {

  private static final int HUNDREDE = 100;

  private final Raadsnavne.Opslag raad;
  private final Forloebregister forloeb;
  private final LocalDate idag;
  private final LocalDate foersteKrise;
  private final Map<String, Integer> set = new HashMap<>();
  private final Map<Object, Integer> ens = new HashMap<>();
  private final List<String> bemaerkninger = new ArrayList<>();

  Registerkontrol(
      Raadsnavne.Opslag raad, Referencedata data, Forloebregister forloeb, LocalDate idag) {
    this.raad = raad;
    this.forloeb = forloeb;
    this.idag = idag;
    this.foersteKrise =
        data.kriser().stream()
            .map(Krise::gyldighed)
            .map(g -> g.fra())
            .min(LocalDate::compareTo)
            .orElse(LocalDate.MAX);
  }

  List<String> bemaerkninger() {
    return bemaerkninger;
  }

  /** The project's id and what the row says; half of it is null where something is wrong. */
  Optional<Map.Entry<String, Oplysninger>> laes(Linje l, boolean medAktoerer) {
    String id = l.tekst("projekt");
    LocalDate start = l.dato("start");
    LocalDate slut = l.dato("slut");
    Projekttype type = l.valg("type", Projekttype.class);
    Forloebstatus status = l.valg("status", Forloebstatus.class);
    Integer kursister = l.heltal("kursister");
    BigDecimal jobandel = l.tal("jobandel");
    String branche = l.tekst("branche");
    String skrevetRaad = l.tekst("raad");
    String skrevetAmk = l.tekst("amk");
    gentaget(l, id);
    datoer(l, start, slut, status);
    krise(l, start, type);
    kursister(l, kursister, status);
    jobandel(l, jobandel, kursister);
    String raadet = start == null || skrevetRaad == null ? null : raad(l, skrevetRaad, start);
    String amk = raadet == null ? null : amk(l, skrevetAmk, raadet, start);
    Integer aktoerer = medAktoerer ? aktoerer(l) : null;
    String samme = samme(l);
    if (id == null || start == null || amk == null || type == null || status == null) {
      return Optional.empty();
    }
    var oplysninger =
        new Oplysninger(
            start,
            slut,
            type,
            raadet,
            amk,
            branche,
            kursister,
            jobandel == null ? null : jobandel.setScale(2, RoundingMode.UNNECESSARY),
            status,
            aktoerer,
            samme);
    ligner(l, oplysninger);
    return Optional.of(Map.entry(id, oplysninger));
  }

  private void gentaget(Linje l, String id) {
    Integer foer = id == null ? null : set.putIfAbsent(id, l.nr());
    if (foer != null) {
      l.galt("projekt", "Projektet står også i række %d. Slet den ene.".formatted(foer));
    }
  }

  private void datoer(Linje l, LocalDate start, LocalDate slut, Forloebstatus status) {
    if (start == null) {
      return;
    }
    if (slut != null && slut.isBefore(start)) {
      l.galt("slut", "Projektet slutter, før det starter. Ret en af datoerne.");
    }
    if (status == Forloebstatus.GENNEMFOERT && start.isAfter(idag)) {
      l.galt(
          "start", "Projektet er gennemført, men starter først senere. Ret datoen eller status.");
    } else if (status == Forloebstatus.GENNEMFOERT && slut != null && slut.isAfter(idag)) {
      l.galt("slut", "Projektet er gennemført, men slutter først senere. Ret datoen eller status.");
    } else if (status == Forloebstatus.GENNEMFOERT && slut == null && l.har("slut")) {
      bemaerk(l, "slut", "Projektet er gennemført, men der er ingen slutdato.");
    }
  }

  private void krise(Linje l, LocalDate start, Projekttype type) {
    if (type == Projekttype.COVID && start != null && start.isBefore(foersteKrise)) {
      l.galt(
          "type",
          "Projekter, der afbøder en krise, kan tidligst starte %s. Ret typen eller datoen."
              .formatted(Datoer.tekst(foersteKrise)));
    }
  }

  private void kursister(Linje l, Integer kursister, Forloebstatus status) {
    if (kursister != null && kursister < 0) {
      l.galt("kursister", "Der kan ikke være færre end ingen kursister. Ret tallet.");
    } else if (status == Forloebstatus.GENNEMFOERT && kursister == null) {
      l.galt("kursister", "Projektet er gennemført. Skriv, hvor mange kursister der var.");
    } else if (status == Forloebstatus.GENNEMFOERT && kursister == 0) {
      bemaerk(l, "kursister", "Projektet er gennemført uden kursister; det tæller som et projekt.");
    }
  }

  /** Whether so many of so few can be that share, rounded as it is written. */
  private void jobandel(Linje l, BigDecimal andel, Integer kursister) {
    if (andel == null) {
      return;
    }
    if (andel.signum() < 0 || andel.compareTo(BigDecimal.valueOf(HUNDREDE)) > 0) {
      l.galt("jobandel", "En andel er mellem 0 og 100 procent. Ret tallet.");
    } else if (kursister == null || kursister <= 0) {
      l.galt("jobandel", "Der er ingen kursister at have en andel af. Ret en af dem.");
    } else if (!mulig(andel, kursister)) {
      l.galt(
          "jobandel",
          "%d kursister kan ikke give den andel. Ret et af tallene.".formatted(kursister));
    }
  }

  private static boolean mulig(BigDecimal andel, int kursister) {
    int decimaler = Math.max(0, andel.stripTrailingZeros().scale());
    BigDecimal alle = BigDecimal.valueOf(kursister);
    BigDecimal hundrede = BigDecimal.valueOf(HUNDREDE);
    int naermest = andel.multiply(alle).divide(hundrede, 0, RoundingMode.HALF_UP).intValueExact();
    return BigDecimal.valueOf(naermest)
            .multiply(hundrede)
            .divide(alle, decimaler, RoundingMode.HALF_UP)
            .compareTo(andel)
        == 0;
  }

  private String raad(Linje l, String skrevet, LocalDate start) {
    return raad.find(skrevet, start)
        .orElseGet(
            () ->
                l.galt(
                    "raad",
                    "%s var der ingen råd, der hed det. Skriv et af disse: %s."
                        .formatted(Datoer.tekst(start), raad.opregnet(start))));
  }

  private String amk(Linje l, String skrevet, String raadet, LocalDate start) {
    String rigtigt = raad.paa(start).get(raadet);
    return skrevet == null || skrevet.equalsIgnoreCase(rigtigt)
        ? rigtigt
        : l.galt("amk", "%s hører til %s. Ret en af dem.".formatted(raadet, rigtigt));
  }

  /** How many are named; who they are is not kept. */
  private Integer aktoerer(Linje l) {
    String navne = l.tekst("aktoerer");
    if (navne == null) {
      bemaerk(l, "aktoerer", "Rækken siger ikke, hvem der var med.");
      return 0;
    }
    return (int) List.of(navne.split("[,;/]")).stream().filter(n -> !n.isBlank()).count();
  }

  private String samme(Linje l) {
    String nummer = l.tekst("forloeb");
    return nummer == null || forloeb.find(nummer).isPresent()
        ? nummer
        : l.galt("forloeb", "Der er intet forløb med det nummer. Ret det, eller slet det.");
  }

  private void ligner(Linje l, Oplysninger o) {
    Integer foer =
        ens.putIfAbsent(
            List.of(
                o.startDato(),
                o.projekttype(),
                o.raad(),
                String.valueOf(o.kursister()),
                String.valueOf(o.branche()),
                String.valueOf(o.slutDato())),
            l.nr());
    if (foer != null) {
      bemaerk(
          l,
          "projekt",
          "Alt andet end nummeret er som i række %d. Er det det samme projekt?".formatted(foer));
    }
  }

  private void bemaerk(Linje l, String noegle, String besked) {
    String kolonne =
        Registerkolonner.PROJEKTER.stream()
            .filter(k -> k.noegle().equals(noegle))
            .map(k -> k.navn())
            .findFirst()
            .orElseThrow();
    bemaerkninger.add("Række %d, kolonnen »%s«: %s".formatted(l.nr(), kolonne, besked));
  }
}
