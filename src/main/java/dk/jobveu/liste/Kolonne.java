package dk.jobveu.liste;

import dk.jobveu.faelles.Datotekst;
import dk.jobveu.faelles.Nummerart;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a list.
 *
 * @param noegle name in forms and JSON
 * @param navn heading on the page and in the file
 * @param valg codes with their Danish texts, when the type is VALG
 * @param hint help for the person who fills it in, or null
 * @param hoejst longest text
 */
public record Kolonne(
    String noegle,
    String navn,
    Type type,
    Map<String, String> valg,
    String hint,
    int hoejst,
    boolean kraevet) {

  /** Column of the participant that a row is about. */
  public static final String PSEUDONYM = "deltagerId";

  /** What the participant is called, for those who may know it. */
  public static final String NAVN = "navn";

  /** Fingerprint of a row as it was shown; it is sent back with the row. */
  public static final String VERSION = "version";

  /** Says that somebody who resembles another on the list is a person of their own. */
  public static final String NY_PERSON = "nyPerson";

  /** Says in a row that was in conflict that what stands now is to stay. */
  public static final String BEHOLD = "behold";

  /** Decimals that a number may have. */
  public static final int DECIMALER = 2;

  /** What a cell holds. */
  public enum Type {
    TEKST,
    TELEFON,
    /** So many digits; a spreadsheet takes zeros in front away. */
    KODE,
    HELTAL,
    TAL,
    DATO,
    JA_NEJ,
    VALG,
    /** Numbers of the choices, as {@link Numre} reads them; on the page a box to tick for each. */
    NUMRE,
    /** Shown and exported, never read. */
    VISNING
  }

  public static Kolonne pseudonym() {
    return new Kolonne(PSEUDONYM, "Pseudonym", Type.TEKST, Map.of(), null, 30, true);
  }

  public static Kolonne tekst(String noegle, String navn, int hoejst) {
    return new Kolonne(noegle, navn, Type.TEKST, Map.of(), null, hoejst, false);
  }

  /** A code of so many digits. */
  public static Kolonne kode(String noegle, String navn, int cifre) {
    return new Kolonne(noegle, navn, Type.KODE, Map.of(), null, cifre, false);
  }

  public static Kolonne heltal(String noegle, String navn) {
    return new Kolonne(noegle, navn, Type.HELTAL, Map.of(), null, 9, false);
  }

  public static Kolonne tal(String noegle, String navn) {
    return new Kolonne(noegle, navn, Type.TAL, Map.of(), null, 12, false);
  }

  public static Kolonne dato(String noegle, String navn) {
    return new Kolonne(noegle, navn, Type.DATO, Map.of(), null, 10, false);
  }

  public static Kolonne jaNej(String noegle, String navn) {
    return new Kolonne(noegle, navn, Type.JA_NEJ, Map.of(), null, 3, false);
  }

  public static Kolonne valg(String noegle, String navn, Map<String, String> valg) {
    return new Kolonne(noegle, navn, Type.VALG, valg, null, 200, false);
  }

  /** A choice among the values of an enum, in their order. */
  public static <E extends Enum<E>> Kolonne valg(
      String noegle, String navn, E[] vaerdier, Function<E, String> tekst) {
    Map<String, String> valg = new LinkedHashMap<>();
    Arrays.stream(vaerdier).forEach(v -> valg.put(v.name(), tekst.apply(v)));
    return valg(noegle, navn, valg);
  }

  /** Any number of choices, told by their numbers. */
  public static Kolonne numre(String noegle, String navn, Map<String, String> valg, int hoejst) {
    return new Kolonne(noegle, navn, Type.NUMRE, valg, null, hoejst, false);
  }

  public static Kolonne version() {
    return new Kolonne(VERSION, "Version", Type.VISNING, Map.of(), null, 30, false);
  }

  /** The name beside the pseudonym; never filled in where it is only shown. */
  static Kolonne personnavn() {
    return visning(NAVN, "Navn").medHint("Kun for dem, der må vide det");
  }

  public static Kolonne visning(String noegle, String navn) {
    return new Kolonne(noegle, navn, Type.VISNING, Map.of(), null, 4000, false);
  }

  public static Kolonne telefon(String noegle, String navn) {
    return new Kolonne(noegle, navn, Type.TELEFON, Map.of(), null, 30, false);
  }

  /** The kind of number that it is for, or null. */
  Nummerart nummer() {
    return type == Type.TELEFON ? Nummerart.TELEFON : null;
  }

  public Kolonne medHint(String nytHint) {
    return new Kolonne(noegle, navn, type, valg, nytHint, hoejst, kraevet);
  }

  public Kolonne somKraevet() {
    return new Kolonne(noegle, navn, type, valg, hint, hoejst, true);
  }

  public boolean erPseudonym() {
    return PSEUDONYM.equals(noegle);
  }

  /** Whether what is written is kept as it is. */
  boolean erTekst() {
    return erFriTekst() || type == Type.KODE;
  }

  /** Whether it may begin with what a spreadsheet would run. */
  boolean erFriTekst() {
    return type == Type.TEKST || type == Type.TELEFON || type == Type.NUMRE;
  }

  /** Whether a file may leave the column out: a question that is not always asked. */
  boolean erValgfri() {
    return NY_PERSON.equals(noegle);
  }

  public boolean udfyldes() {
    return type != Type.VISNING;
  }

  /** The code that a code or its text stands for, whatever the case of its letters. */
  Optional<String> kode(String skrevet) {
    return valg.entrySet().stream()
        .filter(v -> ens(v.getKey(), skrevet) || ens(v.getValue(), skrevet))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** A cell as it stands in a file: choices in words, dates as programs read them. */
  public String visning(String vaerdi) {
    return vaerdi == null ? "" : type == Type.NUMRE ? vaerdi : valg.getOrDefault(vaerdi, vaerdi);
  }

  /** A cell as people read it: like a file's, with dates in Danish. */
  public String laeselig(String vaerdi) {
    return vaerdi != null && type == Type.DATO ? Datotekst.laeselig(vaerdi) : visning(vaerdi);
  }

  private static boolean ens(String a, String b) {
    return a.toLowerCase(Locale.ROOT).equals(b.toLowerCase(Locale.ROOT));
  }
}
