package dk.jobveu.liste.web;

import dk.jobveu.adgang.web.Feltfejl;
import dk.jobveu.liste.Cellefejl;
import dk.jobveu.liste.Kolonne;
import dk.jobveu.liste.Liste;
import dk.jobveu.liste.Listekonflikt.Raekkekonflikt;
import dk.jobveu.liste.Listekontekst;
import dk.jobveu.liste.Numre;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the page of a list shows.
 *
 * @param kendte rows that are only shown: all of them when the person may not write, and those on
 *     the list already where the page offers empty rows
 * @param udfyldes rows with fields
 */
public record Listeside(
    String sti,
    String navn,
    String vejledning,
    List<String> overblik,
    boolean dagsliste,
    boolean kanSkrive,
    boolean nyeRaekker,
    boolean kort,
    List<Kolonne> kolonner,
    List<Map<String, String>> kendte,
    List<Map<String, String>> udfyldes,
    List<Cellefejl> fejl,
    List<Raekkekonflikt> konflikter) {

  private static final Pattern FELT = Pattern.compile("raekker\\[(\\d{1,4})]\\.(\\w{1,40})");

  static Listeside af(
      Liste<?> liste,
      Listekontekst k,
      List<Map<String, String>> raekker,
      List<Map<String, String>> sendt,
      List<Cellefejl> fejl,
      List<Raekkekonflikt> konflikter) {
    boolean skriver = liste.ret(k.indsigt()) == Liste.Ret.SKRIV;
    boolean nye = liste.nyeRaekker() > 0;
    List<Map<String, String>> udfyldes =
        !skriver ? List.of() : nye ? tomme(liste.nyeRaekker(), sendt) : fyldt(raekker, sendt);
    return new Listeside(
        liste.sti(),
        liste.navn(),
        liste.vejledning(),
        liste.overblik(k),
        liste.dagsliste(),
        skriver,
        nye,
        liste.kort(),
        liste.kolonner(k),
        skriver && !nye ? List.of() : raekker,
        udfyldes,
        fejl,
        konflikter);
  }

  /** The rows of a sent form, by their numbers; columns that the list does not have are ignored. */
  static List<Map<String, String>> sendt(Map<String, String[]> felter) {
    TreeMap<Integer, Map<String, String>> raekker = new TreeMap<>();
    felter.forEach(
        (navn, vaerdier) -> {
          Matcher felt = FELT.matcher(navn);
          if (felt.matches() && vaerdier.length > 0) {
            raekker
                .computeIfAbsent(Integer.valueOf(felt.group(1)), nr -> new TreeMap<>())
                // boxes that are ticked in one column have its name
                .put(felt.group(2), String.join(", ", vaerdier));
          }
        });
    return new ArrayList<>(raekker.values());
  }

  /** Heading cell of a row: who it is about. */
  public static String hvem(Map<String, String> raekke) {
    return raekke.get(Kolonne.PSEUDONYM);
  }

  /** The name of who it is about, where the list only shows it and the person may know it. */
  public String navnPaa(Map<String, String> raekke) {
    return kolonner.stream().anyMatch(k -> k.noegle().equals(Kolonne.NAVN))
        ? null
        : raekke.get(Kolonne.NAVN);
  }

  /** Who it is about in one line, for what is read aloud. */
  public String omtale(Map<String, String> raekke) {
    String navn = navnPaa(raekke);
    return navn == null ? hvem(raekke) : "%s (%s)".formatted(navn, hvem(raekke));
  }

  /** The columns that may be the same for many: not why one is decided about in another way. */
  public List<Kolonne> faelles() {
    return felter().stream()
        .filter(Kolonne::udfyldes)
        .filter(k -> k.type() != Kolonne.Type.TEKST)
        .toList();
  }

  /** A row in which nothing is written. */
  public Map<String, String> ingen() {
    return Map.of();
  }

  /** Whether the box with this number is ticked in the row. */
  public static boolean harNummer(Map<String, String> raekke, Kolonne k, String nr) {
    String v = raekke.get(k.noegle());
    Set<Integer> numre = v == null ? null : Numre.laes(v);
    return numre != null && numre.contains(Integer.valueOf(nr));
  }

  /** Whether nothing is written about the person yet, so that the card is unfolded. */
  public boolean tomt(Map<String, String> raekke) {
    return felter().stream()
        .filter(Kolonne::udfyldes)
        .map(k -> raekke.get(k.noegle()))
        .allMatch(v -> v == null || v.isBlank());
  }

  /** What is only shown of a row, for its heading. */
  public List<String> vistOm(Map<String, String> raekke) {
    return kolonner.stream()
        .filter(k -> k.type() == Kolonne.Type.VISNING)
        .filter(k -> raekke.get(k.noegle()) != null)
        .map(k -> k.navn() + ": " + k.laeselig(raekke.get(k.noegle())))
        .toList();
  }

  public List<Feltfejl> fejlliste() {
    return Stream.concat(
            fejl.stream()
                .map(
                    f ->
                        new Feltfejl(
                            f.raekke() == 0 || udfyldes.size() < f.raekke() ? null : anker(f),
                            f.tekst())),
            konflikter.stream().map(k -> new Feltfejl("r" + k.plads(), k.tekst())))
        .toList();
  }

  /** What is wrong in a file: its rows are not those of the page. */
  static List<Feltfejl> udenAnker(List<Cellefejl> filens) {
    return filens.stream().map(f -> new Feltfejl(null, f.tekst())).toList();
  }

  public boolean galt(int raekke, Kolonne k) {
    return fejl.stream().anyMatch(f -> f.raekke() == raekke && k.noegle().equals(f.noegle()));
  }

  public boolean galRaekke(int raekke) {
    return fejl.stream().anyMatch(f -> f.raekke() == raekke) || konflikt(raekke) != null;
  }

  /** What somebody else has made of the row, or null. */
  public Raekkekonflikt konflikt(int raekke) {
    return konflikter.stream().filter(k -> k.plads() == raekke).findFirst().orElse(null);
  }

  /** Columns that are filled in on the page, the pseudonym of known participants left out. */
  public List<Kolonne> felter() {
    return kolonner.stream().filter(k -> nyeRaekker || !k.erPseudonym()).toList();
  }

  /** Columns that say something about those who are on the list. */
  public List<Kolonne> vist() {
    return kolonner.stream().filter(k -> !k.noegle().equals(Kolonne.NY_PERSON)).toList();
  }

  private String anker(Cellefejl f) {
    boolean felt = felter().stream().anyMatch(k -> k.noegle().equals(f.noegle()));
    return felt ? "r" + f.raekke() + "-" + f.noegle() : "r" + f.raekke();
  }

  private static List<Map<String, String>> tomme(int antal, List<Map<String, String>> sendt) {
    List<Map<String, String>> alle = new ArrayList<>(sendt);
    while (alle.size() < antal) {
      alle.add(Map.of());
    }
    return alle;
  }

  /** What was sent stays on the page when it is refused. */
  private static List<Map<String, String>> fyldt(
      List<Map<String, String>> raekker, List<Map<String, String>> sendt) {
    if (sendt.isEmpty()) {
      return raekker;
    }
    Map<String, Map<String, String>> kendte = new HashMap<>();
    raekker.forEach(r -> kendte.put(hvem(r), r));
    List<Map<String, String>> alle = new ArrayList<>();
    for (Map<String, String> s : sendt) {
      Map<String, String> raekke = new HashMap<>(kendte.getOrDefault(hvem(s), Map.of()));
      raekke.putAll(s);
      alle.add(raekke);
      kendte.remove(hvem(s));
    }
    raekker.stream().filter(r -> kendte.containsKey(hvem(r))).forEach(alle::add);
    return alle;
  }
}
