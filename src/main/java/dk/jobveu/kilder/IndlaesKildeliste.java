package dk.jobveu.kilder;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.behov.BegyndGenvalideringer;
import dk.jobveu.faelles.Antal;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.liste.Cellefejl;
import dk.jobveu.liste.Linje;
import dk.jobveu.liste.Listefejl;
import dk.jobveu.liste.Listefil;
import dk.jobveu.liste.Listefil.Indhold;
import dk.jobveu.liste.Numre;
import dk.jobveu.referencedata.Balancekategori;
import dk.jobveu.referencedata.Indsatsgrunde;
import dk.jobveu.referencedata.Kildelinje;
import dk.jobveu.referencedata.Kildeliste;
import dk.jobveu.referencedata.Kildelister;
import dk.jobveu.referencedata.Kildeudgave;
import dk.jobveu.referencedata.Referencedata;
import dk.jobveu.statistik.Raadsnavne;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads in a list that others publish. The rows of one council and one day are one
 * edition, whole. What was read in before with the same content stays as it is; with another it is
 * corrected, and what stood is kept.
 */
@Brugstilfaelde
public class IndlaesKildeliste {

  private static final int HOEJST_RAEKKER = 10_000;

  private record Noegle(String raad, LocalDate fra) {}

  private final Kilderet ret;
  private final Kildelister lister;
  private final Raadsnavne raadsnavne;
  private final Referencedata referencedata;
  private final BegyndGenvalideringer genvalideringer;
  private final Clock ur;

  IndlaesKildeliste(
      Kilderet ret,
      Kildelister lister,
      Raadsnavne raadsnavne,
      Referencedata referencedata,
      BegyndGenvalideringer genvalideringer,
      Clock ur) {
    this.ret = ret;
    this.lister = lister;
    this.raadsnavne = raadsnavne;
    this.referencedata = referencedata;
    this.genvalideringer = genvalideringer;
    this.ur = ur;
  }

  /**
   * @param proev whether nothing is to be stored yet
   * @throws Listefejl with everything that is wrong, at row and column; nothing is stored then
   */
  public Indlaesningssvar indlaes(Bruger af, Kildeliste liste, byte[] fil, boolean proev) {
    ret.kraev(af);
    Indhold indhold = Listefil.laes(fil, Kildekolonner.af(liste), Kildekolonner.valg());
    kraevRaekker(indhold);
    Map<Noegle, List<Kildelinje>> grupper = grupper(liste, indhold);
    Map<Noegle, Kildeudgave> kendte = new HashMap<>();
    lister.udgaver(liste).forEach(u -> kendte.putIfAbsent(new Noegle(u.raad(), u.gaelderFra()), u));
    kendte.keySet().retainAll(grupper.keySet());
    Map<String, List<Kildelinje>> linjer = lister.linjer(ider(kendte.values()));
    List<String> udgaver = new ArrayList<>();
    int nye = 0;
    int rettede = 0;
    for (Map.Entry<Noegle, List<Kildelinje>> g : grupper.entrySet()) {
      Kildeudgave udgave = kendte.get(g.getKey());
      List<Kildelinje> staar = udgave == null ? List.of() : linjer.get(udgave.id());
      List<Kildelinje> nyeLinjer = liste.afloeses() ? g.getValue() : medDe(staar, g.getValue());
      if (udgave != null && sigerDetSamme(staar, nyeLinjer)) {
        continue;
      }
      if (udgave == null) {
        nye++;
      } else {
        rettede++;
      }
      udgaver.add(iOrd(liste, g.getKey(), g.getValue().size(), udgave != null));
      if (!proev) {
        gem(af, liste, g.getKey(), udgave == null ? 1 : udgave.nr() + 1, nyeLinjer);
      }
    }
    return new Indlaesningssvar(
        indhold.raekker().size(),
        nye,
        rettede,
        grupper.size() - nye - rettede,
        proev || udgaver.isEmpty() || !liste.spoerges() ? 0 : genvalideringer.begynd(),
        udgaver,
        indhold.sprungetOver().stream()
            .map(k -> "Kolonnen »%s« kendes ikke og er sprunget over.".formatted(k))
            .toList());
  }

  private static List<String> ider(Collection<Kildeudgave> udgaver) {
    return udgaver.stream().map(Kildeudgave::id).toList();
  }

  private static void kraevRaekker(Indhold indhold) {
    if (indhold.raekker().isEmpty()) {
      throw new Listefejl("Filen har ingen rækker under overskrifterne.");
    }
    if (indhold.raekker().size() > HOEJST_RAEKKER) {
      throw new Listefejl(
          "Filen må højst have %d rækker. Del den op i flere.".formatted(HOEJST_RAEKKER));
    }
  }

  /** A note of the same day is one more, whoever wrote the other (docs/adr/0067). */
  private static List<Kildelinje> medDe(List<Kildelinje> staar, List<Kildelinje> nye) {
    return Stream.concat(
            staar.stream(), nye.stream().filter(n -> staar.stream().noneMatch(n::sigerDetSamme)))
        .toList();
  }

  private static boolean sigerDetSamme(List<Kildelinje> stod, List<Kildelinje> nye) {
    if (stod.size() != nye.size()) {
      return false;
    }
    for (int i = 0; i < nye.size(); i++) {
      if (!nye.get(i).sigerDetSamme(stod.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String iOrd(Kildeliste liste, Noegle noegle, int linjer, boolean fandtes) {
    String stod = liste.afloeses() ? ", i stedet for det, der stod" : ", sammen med det, der stod";
    return "%s fra %s: %s%s."
        .formatted(
            noegle.raad(),
            Datoer.tekst(noegle.fra()),
            Antal.af(linjer, "linje", "linjer"),
            fandtes ? stod : "");
  }

  private void gem(Bruger af, Kildeliste liste, Noegle noegle, int nr, List<Kildelinje> skrevne) {
    Kildeudgave udgave =
        new Kildeudgave(
            UUID.randomUUID().toString(),
            liste,
            noegle.raad(),
            noegle.fra(),
            nr,
            ret.myndighed(af),
            af.id(),
            ur.instant());
    List<Kildelinje> linjer = new ArrayList<>();
    for (Kildelinje l : skrevne) {
      linjer.add(
          new Kildelinje(
              udgave.id(), linjer.size() + 1, l.navn(), l.kode(), l.gaelderTil(), l.note()));
    }
    lister.gem(udgave, linjer);
  }

  /** By council and day, in the order of the file. */
  private Map<Noegle, List<Kildelinje>> grupper(Kildeliste liste, Indhold indhold) {
    List<Cellefejl> fejl = new ArrayList<>();
    Map<Noegle, List<Kildelinje>> grupper = new LinkedHashMap<>();
    Map<Noegle, Map<String, Integer>> set = new HashMap<>();
    Raadsnavne.Opslag raad = raadsnavne.opslag();
    for (Linje l : indhold.linjer(Kildekolonner.af(liste), fejl)) {
      String navn = l.tekst(Kildekolonner.NAVN);
      LocalDate fra = l.dato(Kildekolonner.FRA);
      Kildelinje linje = linje(liste, l, navn, fra);
      Noegle noegle = noegle(liste, l, fra, raad);
      if (navn == null || noegle == null) {
        continue;
      }
      Integer foer =
          set.computeIfAbsent(noegle, n -> new HashMap<>()).putIfAbsent(ens(linje), l.nr());
      if (foer != null) {
        l.galt(
            Kildekolonner.NAVN,
            "»%s« står også i række %d for samme råd og dag. Slet den ene.".formatted(navn, foer));
      }
      grupper.computeIfAbsent(noegle, n -> new ArrayList<>()).add(linje);
    }
    if (!fejl.isEmpty()) {
      throw new Listefejl(fejl);
    }
    return grupper;
  }

  /** Two courses may share a name, and not a number. */
  private static String ens(Kildelinje l) {
    return l.navn().strip().toLowerCase(Locale.ROOT)
        + (l.kode() == null || !l.kode().matches("\\d{5}") ? "" : " " + l.kode());
  }

  private static Noegle noegle(Kildeliste liste, Linje l, LocalDate fra, Raadsnavne.Opslag raad) {
    String skrevet = l.tekst(Kildekolonner.RAAD);
    if (skrevet == null || fra == null) {
      return null;
    }
    boolean heleLandet = skrevet.equalsIgnoreCase(Kildeudgave.HELE_LANDET);
    if (heleLandet && liste == Kildeliste.INDSATSOMRAADER) {
      return l.galt(
          Kildekolonner.RAAD,
          "Et indsatsområde er et råds. Skriv det råd, der har udpeget det: %s."
              .formatted(raad.opregnet(fra)));
    }
    if (heleLandet) {
      return new Noegle(Kildeudgave.HELE_LANDET, fra);
    }
    return raad.find(skrevet, fra)
        .map(r -> new Noegle(r, fra))
        .orElseGet(
            () ->
                l.galt(
                    Kildekolonner.RAAD,
                    "%s var der ingen råd, der hed det. Skriv et af disse: %s, %s."
                        .formatted(
                            Datoer.tekst(fra), raad.opregnet(fra), Kildeudgave.HELE_LANDET)));
  }

  private Kildelinje linje(Kildeliste liste, Linje l, String navn, LocalDate fra) {
    String kode =
        switch (liste) {
          case BALANCE -> kategori(l, fra);
          case INDSATSOMRAADER -> grunde(l);
          case POSITIVLISTE -> l.kode(Kildekolonner.FAGKODE);
          case OVERVAAGNING -> null;
        };
    LocalDate til = l.har(Kildekolonner.TIL) ? l.dato(Kildekolonner.TIL) : null;
    if (til != null && fra != null && til.isBefore(fra)) {
      l.galt(Kildekolonner.TIL, "Den sidste dag ligger før den første. Ret en af dem.");
    }
    String note = l.har(Kildekolonner.NOTE) ? l.tekst(Kildekolonner.NOTE) : null;
    return new Kildelinje(null, 0, navn == null ? "" : navn, kode, til, note);
  }

  /** By its code or its name, as they were that day. */
  private String kategori(Linje l, LocalDate fra) {
    String skrevet = l.tekst(Kildekolonner.KATEGORI);
    if (skrevet == null || fra == null) {
      return null;
    }
    List<Balancekategori> dagens = referencedata.balancekategorier(fra);
    return dagens.stream()
        .filter(k -> k.kode().equalsIgnoreCase(skrevet) || k.navn().equalsIgnoreCase(skrevet))
        .map(Balancekategori::kode)
        .findFirst()
        .orElseGet(
            () ->
                l.galt(
                    Kildekolonner.KATEGORI,
                    "»%s« er ikke en kategori. Brug en af disse: %s."
                        .formatted(
                            skrevet,
                            dagens.stream()
                                .map(Balancekategori::navn)
                                .collect(Collectors.joining(", ")))));
  }

  private static String grunde(Linje l) {
    String skrevet = l.har(Kildekolonner.GRUNDE) ? l.tekst(Kildekolonner.GRUNDE) : null;
    if (skrevet == null) {
      return null;
    }
    Set<Integer> numre = Numre.laes(skrevet);
    boolean kendte =
        numre != null
            && numre.stream().allMatch(n -> Indsatsgrunde.ALLE.containsKey(String.valueOf(n)));
    return kendte
        ? Numre.skriv(numre)
        : l.galt(
            Kildekolonner.GRUNDE,
            "Skriv grundenes numre, fx 1, 3. De er: %s."
                .formatted(
                    Indsatsgrunde.ALLE.entrySet().stream()
                        .map(g -> g.getKey() + " " + g.getValue())
                        .collect(Collectors.joining(", "))));
  }
}
