package dk.jobveu.spil;

import dk.jobveu.liste.Kolonne;
import dk.jobveu.liste.Liste;
import dk.jobveu.liste.Listekontekst;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What somebody may write on a list of people, drawn by lot, cell by cell. */
final class Listevalg {

  /** A class is 36 on the average in the reference figures; a forløb here has no more. */
  private static final int DELTAGERE = 36;

  private final Bord bord;
  private final Lod lod;

  Listevalg(Bord bord, Lod lod) {
    this.bord = bord;
    this.lod = lod;
  }

  /** The rows to send; none when there is nothing to say. */
  List<Map<String, String>> til(Liste<?> liste, Listekontekst k, List<Map<String, String>> staar) {
    LocalDate idag = k.dato();
    return switch (liste.sti()) {
      case "deltagere" -> nye(liste, k);
      case "screening" -> fyld(liste, mangler(staar, "resultat"), idag);
      case "tilmelding" -> fyld(liste, mangler(staar, "ordning"), idag);
      case "fremmoede" -> fyld(liste, staar, idag);
      case "gennemfoersel" -> fyld(liste, mangler(staar, "antalKurser"), idag);
      case "match" -> fyld(liste, mangler(staar, "udfald"), idag);
      case "frafald", "opfoelgning", "progression" ->
          staar.isEmpty() ? List.of() : fyld(liste, List.of(lod.en(staar)), idag);
      default -> List.of();
    };
  }

  private static List<Map<String, String>> mangler(List<Map<String, String>> staar, String felt) {
    return staar.stream().filter(r -> r.get(felt) == null).toList();
  }

  /** Of the target groups that whoever has the list can choose; most of the first one. */
  private List<Map<String, String>> nye(Liste<?> liste, Listekontekst k) {
    List<String> grupper = valg(liste, k, "maalgruppe");
    List<Map<String, String>> nye = new ArrayList<>();
    int plads = DELTAGERE - bord.deltagere.iForloeb(k.forloebId()).size();
    for (int i = Math.min(lod.tal(1, 8), plads); i > 0; i--) {
      nye.add(Map.of("maalgruppe", lod.chance(0.5) ? grupper.get(0) : lod.en(grupper)));
    }
    return nye;
  }

  private static List<String> valg(Liste<?> liste, Listekontekst k, String kolonne) {
    return liste.kolonner(Optional.of(k)).stream()
        .filter(c -> c.noegle().equals(kolonne))
        .flatMap(c -> c.valg().keySet().stream())
        .toList();
  }

  /** Somebody who has a place is to have it in another class. */
  Optional<List<Map<String, String>>> flytning(
      Liste<?> liste, Listekontekst k, List<Map<String, String>> staar) {
    List<String> hold = valg(liste, k, "nytHold");
    List<Map<String, String>> tilmeldte =
        staar.stream().filter(r -> r.get("ordning") != null).toList();
    if (hold.isEmpty() || tilmeldte.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> celler = raekke(liste.sti(), lod.en(tilmeldte), k.dato());
    celler.put("nytHold", lod.en(hold));
    return Optional.of(List.of(celler));
  }

  private List<Map<String, String>> fyld(
      Liste<?> liste, List<Map<String, String>> raekker, LocalDate idag) {
    List<Map<String, String>> fyldte = new ArrayList<>();
    for (Map<String, String> r : raekker) {
      fyldte.add(raekke(liste.sti(), r, idag));
    }
    return fyldte;
  }

  private Map<String, String> raekke(String sti, Map<String, String> r, LocalDate idag) {
    Map<String, String> celler = new LinkedHashMap<>();
    celler.put(Kolonne.PSEUDONYM, r.get(Kolonne.PSEUDONYM));
    celler.put(Kolonne.VERSION, r.get(Kolonne.VERSION));
    celler.putAll(celler(sti, idag));
    celler.values().removeIf(Objects::isNull);
    return celler;
  }

  /** A place for somebody, or in the screening the waiting list. */
  Map<String, String> plads(String sti, Map<String, String> staar, LocalDate idag) {
    Map<String, String> celler = raekke(sti, staar, idag);
    if (sti.equals("screening")) {
      celler.put("oensketResultat", "VENTELISTE");
      celler.put("begrundelse", "Holdet er fuldt");
    }
    return celler;
  }

  private Map<String, String> celler(String sti, LocalDate idag) {
    Map<String, String> c = new LinkedHashMap<>();
    switch (sti) {
      case "screening" -> {
        c.put("skalkrav", lod.oftest("ALLE", 0.3, "NOGLE", "INGEN"));
        c.put("motivation", lod.oftest("JA", 0.2, "NEJ"));
        c.put("sprogOk", lod.oftest("ja", 0.15, "nej"));
        c.put("personligSocialOk", lod.oftest("ja", 0.1, "nej"));
        c.put("jobmaalPasser", lod.oftest("ja", 0.1, "nej"));
        if (lod.sjaeldent(0.15)) {
          c.put(
              "oensketResultat",
              lod.af("UDVALGT", "VENTELISTE", "AFKLARING", "FORFORLOEB", "EJ_UDVALGT"));
          c.put("begrundelse", "Vi kender kandidaten");
        }
      }
      case "tilmelding" -> {
        c.put("ordning", "REG_PULJE");
        c.put("praktiskInfo", "ja");
        c.put("befordring", "ja");
        c.put("navnTilSkolen", "NEJ");
      }
      case "fremmoede" -> {
        boolean vaek = lod.sjaeldent(0.2);
        c.put("timerPlanlagt", "7,4");
        c.put("timerTilstede", vaek ? "0" : "7,4");
        c.put("aarsag", vaek ? lod.af("SYG", "LOVLIG", "ULOVLIG", "JOB") : null);
      }
      case "frafald" -> {
        c.put("dato", idag.toString());
        c.put("aarsag", lod.af("JOB_NYT", "JOB_TIDLIGERE", "MOTIVATION", "SYGDOM", "ANDET"));
      }
      case "gennemfoersel" -> {
        c.put("dato", idag.toString());
        c.put("antalKurser", "1");
        c.put("antalMeritkurser", "1");
        c.put("antalBeviser", "1");
      }
      case "match" -> match(c, idag);
      case "opfoelgning" -> c.put("samtykke", lod.af("ja", "nej"));
      default -> {}
    }
    return c;
  }

  private void match(Map<String, String> c, LocalDate idag) {
    String udfald =
        lod.oftest(
            "ORDINAERT_JOB",
            0.6,
            "VOKSENLAERLING",
            "ORDINAER_UDDANNELSE",
            "PRAKTIK",
            "LOENTILSKUD",
            "INTET");
    boolean hosEn = !udfald.equals("ORDINAER_UDDANNELSE") && !udfald.equals("INTET");
    c.put("dato", idag.toString());
    c.put("oensker", lod.af("UFAGLAERT_JOB", "UDDANNELSE", "VOKSENLAERLING"));
    c.put("udfald", udfald);
    c.put("kanSeSigSelv", lod.af("JA", "JA", "DELVIS", "NEJ"));
    c.put("virksomhedCvr", hosEn ? "12345678" : null);
    c.put("virksomhedEfterspoerger", hosEn ? lod.af("ja", "nej") : null);
    c.put("jobstart", udfald.equals("ORDINAERT_JOB") ? idag.plusDays(3).toString() : null);
    c.put(
        "slutdato",
        udfald.equals("PRAKTIK") || udfald.equals("LOENTILSKUD")
            ? idag.plusDays(40).toString()
            : null);
    c.put("samtykke", lod.af("ja", "nej"));
  }
}
