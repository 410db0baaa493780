package dk.jobveu.liste;

import dk.jobveu.faelles.Datotekst;
import dk.jobveu.faelles.Taltekst;
import dk.jobveu.faelles.Tekst;
import dk.jobveu.faelles.Ulaeselig;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * One row of a list while it is read. Wrong cells are noted and read as null, so that all that is
 * wrong can be said at once.
 */
public final class Linje {

  private static final BigDecimal STOERSTE_HELTAL = new BigDecimal(999_999_999);
  private static final BigDecimal STOERSTE_TAL = new BigDecimal(9_999_999);

  private final int nr;
  private final Map<String, String> celler;
  private final List<Kolonne> kolonner;
  private final List<Cellefejl> fejl;

  Linje(int nr, Map<String, String> celler, List<Kolonne> kolonner, List<Cellefejl> fejl) {
    this.nr = nr;
    this.celler = celler;
    this.kolonner = kolonner;
    this.fejl = fejl;
  }

  public int nr() {
    return nr;
  }

  /** Whether the list has the column just now, where it does not always. */
  public boolean har(String noegle) {
    return kolonner.stream().anyMatch(k -> k.noegle().equals(noegle));
  }

  /** Whether nobody has filled in anything but the pseudonym. */
  boolean erTom() {
    return kolonner.stream()
        .filter(k -> k.udfyldes() && !k.erPseudonym())
        .allMatch(k -> raa(k.noegle()) == null);
  }

  boolean harPseudonym() {
    return raaPseudonym() != null;
  }

  String raaPseudonym() {
    return raa(Kolonne.PSEUDONYM);
  }

  /** Fingerprint of the row as the sender saw it, or null. */
  String version() {
    return raa(Kolonne.VERSION);
  }

  /** Whether the sender wants what stands now instead of what the row says. */
  boolean beholder() {
    return raa(Kolonne.BEHOLD) != null;
  }

  Map<String, String> celler() {
    return celler;
  }

  /** A row of the same number with other cells. */
  Linje med(Map<String, String> andre) {
    return new Linje(nr, andre, kolonner, fejl);
  }

  /**
   * What the row says in all that can be filled in but its pseudonym, each value written in one
   * way; what cannot be read stands as it was written.
   */
  Map<String, String> kanonisk() {
    Linje stille = new Linje(nr, celler, kolonner, new ArrayList<>());
    Map<String, String> ud = new TreeMap<>();
    for (Kolonne k : kolonner) {
      if (k.udfyldes() && !k.erPseudonym() && erUdfyldt(k.noegle())) {
        Object v = stille.vaerdi(k);
        ud.put(k.noegle(), v == null ? raa(k.noegle()) : Celler.af(v));
      }
    }
    return ud;
  }

  private Object vaerdi(Kolonne k) {
    return switch (k.type()) {
      case KODE -> kode(k.noegle());
      case HELTAL -> heltal(k.noegle());
      case TAL -> tal(k.noegle());
      case DATO -> dato(k.noegle());
      case JA_NEJ -> jaNej(k.noegle());
      case VALG -> valg(k.noegle());
      case TEKST, TELEFON, NUMRE, VISNING -> raa(k.noegle());
    };
  }

  /** Whether something is written in the cell, right or wrong. */
  public boolean erUdfyldt(String noegle) {
    return raa(noegle) != null;
  }

  public String pseudonym() {
    return tekst(Kolonne.PSEUDONYM);
  }

  /** Text, or null when empty; a CPR number is refused wherever it is written. */
  public String tekst(String noegle) {
    Kolonne k = kolonne(noegle);
    String v = kraevet(k);
    String fejl = v == null ? null : Tekst.fejl("Teksten", v, k.hoejst(), k.nummer());
    return fejl == null ? v : galt(k, fejl);
  }

  /** A code with the zeros in front that a spreadsheet takes away. */
  public String kode(String noegle) {
    Kolonne k = kolonne(noegle);
    String v = tekst(noegle);
    if (v == null) {
      return null;
    }
    return v.matches("\\d{1,%d}".formatted(k.hoejst()))
        ? "0".repeat(k.hoejst() - v.length()) + v
        : galt(k, "»%s« er ikke en kode på %d cifre.".formatted(v, k.hoejst()));
  }

  /** A whole number of at most nine digits, as {@link Taltekst} reads it. */
  public Integer heltal(String noegle) {
    BigDecimal tal = tal(kolonne(noegle), 0, STOERSTE_HELTAL);
    return tal == null ? null : tal.intValueExact();
  }

  /** A number with at most two decimals, as {@link Taltekst} reads it. */
  public BigDecimal tal(String noegle) {
    return tal(kolonne(noegle), Kolonne.DECIMALER, STOERSTE_TAL);
  }

  private BigDecimal tal(Kolonne k, int decimaler, BigDecimal stoerste) {
    BigDecimal tal = laest(k, v -> Taltekst.laes(v, decimaler));
    return tal == null || tal.abs().compareTo(stoerste) <= 0
        ? tal
        : galt(k, "Tallet er for stort. Tjek cifrene.");
  }

  /** A day between 1990 and 2100, as {@link Datotekst} reads it. */
  public LocalDate dato(String noegle) {
    return laest(kolonne(noegle), Datotekst::laes);
  }

  private <T> T laest(Kolonne k, Function<String, T> laes) {
    String v = kraevet(k);
    try {
      return v == null ? null : laes.apply(v);
    } catch (Ulaeselig fejl) {
      return galt(k, fejl.getMessage());
    }
  }

  /** Yes, no, or null when it is not answered. */
  public Boolean jaNej(String noegle) {
    Kolonne k = kolonne(noegle);
    String v = kraevet(k);
    if (v == null) {
      return null;
    }
    return switch (v.toLowerCase(java.util.Locale.ROOT)) {
      case "ja", "true", "x", "1" -> true;
      case "nej", "false", "0" -> false;
      default -> galt(k, "Skriv ja eller nej, ikke »%s«.".formatted(v));
    };
  }

  /** The chosen code. */
  public String valg(String noegle) {
    Kolonne k = kolonne(noegle);
    String v = kraevet(k);
    return v == null
        ? null
        : k.kode(v)
            .orElseGet(
                () ->
                    galt(
                        k,
                        "»%s« kan ikke vælges. Brug en af disse: %s."
                            .formatted(v, String.join(", ", k.valg().values()))));
  }

  /** The chosen value of an enum. */
  public <E extends Enum<E>> E valg(String noegle, Class<E> type) {
    String kode = valg(noegle);
    return kode == null ? null : Enum.valueOf(type, kode);
  }

  /**
   * Notes that something else is wrong with the cell, unless something is already: what is found
   * next may only be that it could not be read. Always returns null.
   */
  public <T> T galt(String noegle, String besked) {
    return galt(kolonne(noegle), besked);
  }

  private <T> T galt(Kolonne k, String besked) {
    if (fejl.stream().noneMatch(f -> f.raekke() == nr && k.noegle().equals(f.noegle()))) {
      fejl.add(Cellefejl.i(nr, k, raa(k.noegle()), besked));
    }
    return null;
  }

  private String kraevet(Kolonne k) {
    String v = raa(k.noegle());
    if (v == null && k.kraevet()) {
      galt(k, "Feltet skal udfyldes.");
    }
    return v;
  }

  /**
   * As it is stored, so that the pseudonym that is locked and logged is the one that is changed.
   */
  private String raa(String noegle) {
    return blankSomNull(celler.get(noegle));
  }

  private static String blankSomNull(String v) {
    return v == null || Tekst.erTom(v) ? null : Tekst.ren(v);
  }

  private Kolonne kolonne(String noegle) {
    return kolonner.stream()
        .filter(k -> k.noegle().equals(noegle))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Listen har ingen kolonne " + noegle));
  }
}
