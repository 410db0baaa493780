package dk.jobveu.faelles;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what looks like a CPR number, however it is spaced and whichever digits it is written with
 * (ADR 0024): a day, with 60 added in a substitute number, a month, a year and four digits. Neither
 * the calendar nor modulus 11 is asked, since numbers that break them have been given out.
 *
 * <p>One pass over the runs of digits and at most ten runs ahead of each, so the time grows with
 * the length of the text only.
 */
public final class Cprnummer {

  private static final int CIFRE = 10;
  private static final int LAENGSTE_GAB = 6;
  private static final int LAENGSTE_MAERKE = 24;

  // inside the number: one sign, with or without blanks around it, or blanks alone
  private static final Pattern GAB = Pattern.compile(" {0,3}[-.:/\\\\_|*'’·()]? {0,3}");
  // "1. 12 34" and "01.02.26. 14" are two things
  private static final Pattern SKEL = Pattern.compile(".*[.:] .*");
  private static final Pattern SPRING = Pattern.compile("[\\s\\p{P}\\p{S}]*");
  private static final Pattern P_MAERKE =
      Pattern.compile(
          "(?iu)(?:.*[^\\p{L}\\p{N}])?p(?:[- ]?(?:nr|nummer|enhed))?[-. :]{0,3}", Pattern.DOTALL);

  private final String tekst;
  private final List<Loeb> loeb = new ArrayList<>();

  private Cprnummer(String tekst) {
    this.tekst = tekst;
    int fra = -1;
    for (int i = 0; i <= tekst.length(); i++) {
      boolean ciffer = i < tekst.length() && tekst.charAt(i) >= '0' && tekst.charAt(i) <= '9';
      if (ciffer && fra < 0) {
        fra = i;
      } else if (!ciffer && fra >= 0) {
        loeb.add(new Loeb(fra, i));
        fra = -1;
      }
    }
  }

  /** Whether a number like that stands anywhere in the text. */
  public static boolean findesI(String tekst) {
    return new Cprnummer(almindelig(tekst)).findes();
  }

  /** A run of digits without anything between them. */
  private record Loeb(int fra, int til) {
    int antal() {
      return til - fra;
    }
  }

  /** The text with plain digits, blanks and dashes, and without the marks nobody sees. */
  private static String almindelig(String tekst) {
    StringBuilder ud = new StringBuilder(tekst.length());
    Normalizer.normalize(tekst, Normalizer.Form.NFKC)
        .codePoints()
        .forEach(
            t -> {
              switch (Character.getType(t)) {
                case Character.DECIMAL_DIGIT_NUMBER -> ud.append(Character.digit(t, 10));
                case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> {
                  // joins what stands on both sides of it
                }
                case Character.DASH_PUNCTUATION -> ud.append('-');
                case Character.SPACE_SEPARATOR -> ud.append(' ');
                default -> {
                  if (t == '\t') {
                    ud.append(' ');
                  } else if (t == 0x2212) {
                    ud.append('-');
                  } else {
                    ud.appendCodePoint(t);
                  }
                }
              }
            });
    return ud.toString();
  }

  private boolean findes() {
    for (int i = 0; i < loeb.size(); i++) {
      if (iEt(i) || datoOgLoebenummer(i) || medAarhundrede(i) || delt(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean iEt(int i) {
    return loeb.get(i).antal() == CIFRE
        && erDag(cifre(i, 1))
        && !udland(i)
        && !kontonummer(i)
        && !(cifre(i, 1).startsWith("1") && pMaerket(i));
  }

  /** 010190-1234 and 01.01.90-1234, with almost anything before the last four. */
  private boolean datoOgLoebenummer(int i) {
    if (antal(i) == 6 && antal(i + 1) == 4) {
      return erDag(cifre(i, 1)) && kanSpringe(gab(i)) && !journalnummer(i);
    }
    return antal(i) == 2
        && antal(i + 1) == 2
        && antal(i + 2) == 2
        && antal(i + 3) == 4
        && erDag(cifre(i, 3))
        && taet(gab(i))
        && taet(gab(i + 1))
        && (gab(i).equals(gab(i + 1)) || gab(i + 1).strip().equals("-") || gab(i + 1).isBlank())
        && (taet(gab(i + 2)) || gab(i + 2).equals("-\n"));
  }

  /** 01011990-1234 and 01-01-1990-1234: the year is written out. */
  private boolean medAarhundrede(int i) {
    if (antal(i) == 12) {
      return erDatoMedAarhundrede(cifre(i, 1));
    }
    if (antal(i) == 8 && antal(i + 1) == 4) {
      return erDatoMedAarhundrede(cifre(i, 1)) && taet(gab(i)) && !erAar(cifre(i + 1, 1));
    }
    return antal(i) == 2
        && antal(i + 1) == 2
        && antal(i + 2) == 4
        && antal(i + 3) == 4
        && erDatoMedAarhundrede(cifre(i, 3))
        && gab(i).equals(gab(i + 1))
        && (gab(i + 2).equals(gab(i)) || gab(i + 2).strip().equals("-"))
        && !erAar(cifre(i + 3, 1));
  }

  /** Ten digits in groups, with nothing of the kind on either side. */
  private boolean delt(int i) {
    if (i > 0 && taet(gab(i - 1))) {
      return false;
    }
    int sidst = i;
    int antal = antal(i);
    while (antal <= CIFRE && sidst + 1 < loeb.size() && taet(gab(sidst))) {
      sidst++;
      antal += antal(sidst);
    }
    return antal == CIFRE
        && sidst > i
        && erDag(cifre(i, sidst - i + 1))
        && !udland(i)
        && !erAndet(i, sidst);
  }

  /** What people write in the same groups: telephone numbers, amounts, dates and times. */
  private boolean erAndet(int i, int sidst) {
    List<Integer> grupper = new ArrayList<>();
    for (int n = i; n <= sidst; n++) {
      grupper.add(antal(n));
    }
    boolean stregEfterFoerste = Set.of("-", "/", ")").contains(gab(i).strip());
    boolean omraadenummer =
        cifre(i, 1).startsWith("0")
            && stregEfterFoerste
            && (grupper.get(0) == 3 || grupper.get(0) == 2 && grupper.get(1) == 3);
    boolean tusinder = grupper.equals(List.of(1, 3, 3, 3)) && gab(i).equals(gab(i + 1));
    boolean aarOgNummer =
        grupper.get(0) == 4 && erAar(cifre(i, 1)) && Set.of("-", "/").contains(gab(i).strip());
    boolean toKurser = grupper.equals(List.of(5, 5)) && gab(i).strip().equals("/");
    boolean datoMedAar =
        grupper.size() > 3
            && grupper.get(0) <= 2
            && grupper.get(1) <= 2
            && grupper.get(2) == 4
            && erAar(cifre(i + 2, 1));
    return omraadenummer
        || tusinder
        || aarOgNummer
        || toKurser
        || datoMedAar
        || grupper.equals(List.of(2, 2, 2, 2, 2)) && erDagOgTid(i);
  }

  /** 01.02-05.03.26 and 01.02.26 12.34. */
  private boolean erDagOgTid(int i) {
    boolean fraTil = gab(i).equals(gab(i + 2)) && !gab(i).equals(gab(i + 1));
    boolean tid =
        gab(i + 2).startsWith(" ")
            && Set.of(".", ":").contains(gab(i + 3))
            && cifre(i + 3, 1).compareTo("24") < 0
            && cifre(i + 4, 1).compareTo("60") < 0;
    return fraTil || tid;
  }

  /** A country code stands in front; none begins with 0. */
  private boolean udland(int i) {
    int foran = loeb.get(i).fra() - 1;
    return foran >= 0 && tekst.charAt(foran) == '+' && !cifre(i, 1).startsWith("0");
  }

  /** Four digits of the bank before the account's ten. */
  private boolean kontonummer(int i) {
    return i > 0
        && antal(i - 1) == 4
        && Set.of("-", " ").contains(gab(i - 1))
        && (i == 1 || !taet(gab(i - 2)));
  }

  private boolean journalnummer(int i) {
    return i > 0 && antal(i - 1) == 4 && erAar(cifre(i - 1, 1)) && gab(i - 1).equals("-");
  }

  private boolean pMaerket(int i) {
    int fra = loeb.get(i).fra();
    return P_MAERKE.matcher(tekst.substring(Math.max(0, fra - LAENGSTE_MAERKE), fra)).matches();
  }

  private int antal(int i) {
    return i < loeb.size() ? loeb.get(i).antal() : 0;
  }

  private String cifre(int i, int grupper) {
    StringBuilder ud = new StringBuilder();
    for (int n = i; n < i + grupper; n++) {
      ud.append(tekst, loeb.get(n).fra(), loeb.get(n).til());
    }
    return ud.toString();
  }

  /** What stands between the run and the next; no more than what is needed to see it is long. */
  private String gab(int i) {
    int fra = loeb.get(i).til();
    int til = Math.min(loeb.get(i + 1).fra(), fra + LAENGSTE_GAB + 1);
    return tekst.substring(fra, til);
  }

  private static boolean taet(String gab) {
    return GAB.matcher(gab).matches() && !SKEL.matcher(gab).matches();
  }

  private static boolean kanSpringe(String gab) {
    return gab.length() <= LAENGSTE_GAB && SPRING.matcher(gab).matches();
  }

  private static boolean erDag(String cifre) {
    int dag = Integer.parseInt(cifre.substring(0, 2));
    int maaned = Integer.parseInt(cifre.substring(2, 4));
    int udenTillaeg = dag > 60 ? dag - 60 : dag;
    return udenTillaeg >= 1 && udenTillaeg <= 31 && maaned >= 1 && maaned <= 12;
  }

  private static boolean erDatoMedAarhundrede(String cifre) {
    return erDag(cifre) && erAar(cifre.substring(4, 8));
  }

  private static boolean erAar(String cifre) {
    return cifre.startsWith("19") || cifre.startsWith("20");
  }
}
