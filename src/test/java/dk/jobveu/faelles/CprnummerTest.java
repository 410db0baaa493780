package dk.jobveu.faelles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for a CPR number and what is not (ADR 0024). */
class CprnummerTest {

  /** Ten digits each: ordinary, the last day, a substitute number, a date the calendar lacks. */
  private static final List<String> NUMRE =
      List.of("0101901234", "3112990001", "6101901234", "9112050009", "3102041230");

  private static final List<String> SKILLETEGN =
      List.of("-", ".", "/", " ", ":", "_", "\u2013", "\u2011", "\u2212", "\u00A0", "\u2009", "\t");

  private static final String[] ANDRE_CIFRE = {
    "\uFF10", "\u0660", "\u06F0", "\u0966", "\u09E6", "\u0E50", "\uD835\uDFCE", "\uD835\uDFF6"
  };

  static Stream<String> skrevet() {
    Set<String> alle = new LinkedHashSet<>();
    for (String n : NUMRE) {
      alle.add(n);
      for (String s : SKILLETEGN) {
        alle.add(delt(n, s, 6, 4));
        alle.add(delt(n, s, 2, 2, 2, 4));
      }
      for (int[] grupper :
          new int[][] {
            {2, 2, 2, 2, 2},
            {4, 3, 3},
            {4, 2, 4},
            {4, 6},
            {2, 2, 6},
            {2, 4, 4},
            {3, 3, 4},
            {3, 4, 3},
            {4, 4, 2},
            {5, 5},
            {1, 1, 1, 1, 1, 1, 1, 1, 1, 1},
            {6, 2, 2},
            {6, 1, 3},
            {2, 8},
            {2, 2, 2, 1, 3}
          }) {
        alle.add(delt(n, " ", grupper));
      }
      for (String nul : ANDRE_CIFRE) {
        alle.add(andre(delt(n, "-", 6, 4), nul));
        alle.add(andre(n, nul));
      }
      String a = n.substring(0, 6);
      String b = n.substring(6);
      alle.addAll(
          List.of(
              a + " - " + b,
              a + "--" + b,
              a + "\n" + b,
              a + "-\n" + b,
              a + " \n " + b,
              a + " (" + b + ")",
              "(" + a + ") " + b,
              a + "+" + b,
              a + ", " + b,
              a + "\u200B" + b,
              a + "\u00AD-" + b,
              a + "\u2060-\uFEFF" + b,
              "\u200E" + a.substring(0, 3) + "\u200D" + a.substring(3) + b,
              delt(n, "/", 2, 2).substring(0, 5) + "-" + n.substring(4, 6) + " " + b,
              a.substring(0, 4) + "19" + a.substring(4) + "-" + b,
              a.substring(0, 4) + "19" + a.substring(4) + b,
              delt(a.substring(0, 4) + "19" + a.substring(4) + b, "-", 2, 2, 4, 4),
              "cpr:" + n,
              "borgeren er " + n + ".",
              "ring til " + delt(n, "-", 6, 4) + "!",
              "1. " + delt(n, "-", 6, 4) + ", 2. ny",
              "tlf. 12345678, " + n,
              "Ib" + a + "-" + b + "x",
              "D-" + n,
              "+0" + n.substring(1),
              "p-nummer 0" + n.substring(1),
              delt(n, " ", 2, 2, 2, 2, 2) + ", tlf. 12 34 56 78"));
    }
    return alle.stream()
        // a number that begins otherwise is another one
        .filter(s -> !s.startsWith("+0") || s.startsWith("+0101"))
        .filter(s -> !s.startsWith("p-nummer") || s.contains(" 0101"));
  }

  static Stream<String> andet() {
    List<String> alle = new ArrayList<>();
    for (String s : ANDET.split("\n")) {
      if (!s.isBlank()) {
        alle.add(s.strip());
      }
    }
    for (int nr = 0; nr < 40; nr++) {
      alle.add("JV-20%02d-%04d".formatted(20 + nr % 9, nr * 97));
      alle.add(
          "%02d-%02d-20%02d kl. %02d.%02d"
              .formatted(1 + nr % 28, 1 + nr % 12, 10 + nr, nr % 24, nr));
      alle.add(
          "%02d.%02d.%02d %02d:%02d".formatted(1 + nr % 28, 1 + nr % 12, 10 + nr, nr % 24, nr));
      alle.add("+45 %02d %02d %02d %02d".formatted(20 + nr, 1 + nr % 12, nr, 99 - nr));
    }
    return alle.stream();
  }

  private static final String ANDET =
      """
      12345678
      12 34 56 78
      20 12 34 56
      2012 3456
      +4512345678
      +45 12 34 56 78
      (+45) 12 34 56 78
      0045 12 34 56 78
      +46 70 123 45 67
      +46701234567
      070-123 45 67
      070-1234567
      08-123 456 78
      031-12 34 56
      +47 22 12 34 56
      +49 30 1234567
      +49 (0)30 123456
      030/1234567
      +44 20 7946 0958
      +1 212 555 0123
      +1-212-555-0123
      +354 123 4567
      +298 123456
      +299 12 34 56
      +31 10 1234567
      +33 6 12 34 56 78
      21 12 34 56 / 22 33 44 55
      21 12 34 56, 22 33 44 55
      21123456 eller 22334455
      21123456/22334455
      P-1012345678
      P-nummer 1012345678
      p-nr. 1012345678
      pnr 1012345678
      P 1012345678
      1 012 345 678
      1.012.345.678
      1,012,345,678
      1.012.345.678,00 kr.
      11.050.000,00
      110.500.000
      1.250.000 kr.
      250000
      0,25
      12,5 %
      5790001330552
      5790 0013 30552
      57 90001 33055 2
      8900
      8900 Randers C
      2100 og 8000
      8000, 8200, 8210 og 8220
      0730
      2024-2026
      2024–2026
      2024/2025, 2025/2026
      2012-2026
      010190
      01-01-1990
      1/1 1990
      1990-01-01
      2012-10-31
      2026-03-31 10:15
      20260331
      01-02-2026 10:15
      01.02.2026 kl. 10.15
      01.02.2026 10 personer
      01-02-2026-15-03-2026
      01.02.2026-15.03.2026
      01.02.2026 - 15.03.2026
      01.02-05.03.26
      10/12-24/12-26
      01.02.26 12.34
      1.2.2026 kl. 8.30
      11/1-2026 8.30
      08.00-15.30
      08:00-15:30
      uge 10-12, 2026
      uge 10, 11, 12, 13 og 14
      47136
      20119, 40003
      20119 og 40003
      20119/40003
      47136, 47137, 48123, 20851
      12, 11, 10, 9 og 8
      12;11;10;09;08
      991990-1234
      011390-1234
      001290-1234
      320190-1234
      600190-1234
      920190-1234
      1234 0012345678
      9070 1612345678
      9070-1612345678
      reg. 9070 konto 0012345
      DK5000400440116243
      DK50 0040 0440 1162 43
      JV-2026-0001
      JV-2026-0001, JV-2026-0002
      JV-2012-345678
      2012-345678
      D-23456789
      D-7K4M2P9Q
      R-01
      SLETTET-12345
      15.20.00-G01-1-24
      26/12345
      2026 - 12345
      § 6, nr. 1-13
      1-5, 8
      1. januar 2026 2. februar 2027
      192.168.100.200
      10.0.0.1
      v. 2.10.11
      14 af 20 pladser
      37 timer i 6 uger
      10 ledige og 12 beskæftigede
      01-01-1990 kl. 1234
      4711 0815
      ISBN 978-87-123-4567-8
      4571 1234 5678 9012
      123-456-789
      010 190
      12345678901
      123456789012345
      """;

  private static String delt(String n, String skilletegn, int... grupper) {
    StringBuilder ud = new StringBuilder();
    int fra = 0;
    for (int g : grupper) {
      ud.append(fra == 0 ? "" : skilletegn).append(n, fra, fra + g);
      fra += g;
    }
    return ud.append(n.substring(fra)).toString();
  }

  private static String andre(String n, String nul) {
    StringBuilder ud = new StringBuilder();
    n.chars()
        .forEach(
            c -> {
              if (Character.isDigit(c)) {
                ud.appendCodePoint(nul.codePointAt(0) + c - '0');
              } else {
                ud.append((char) c);
              }
            });
    return ud.toString();
  }

  @Test
  void deErMangeNok() {
    assertThat(skrevet().distinct().count()).isGreaterThanOrEqualTo(200);
    assertThat(andet().distinct().count()).isGreaterThanOrEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource("skrevet")
  void afvises(String tekst) {
    assertThat(Tekst.fejl("Teksten", tekst, 200)).contains("ligner et cpr-nummer");
  }

  @ParameterizedTest
  @MethodSource("andet")
  void tagesMed(String tekst) {
    assertThat(Tekst.fejl("Teksten", tekst, 200)).isNull();
    assertThat(Tekst.fejl("Teksten", "Se " + tekst + ".", 200)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12345678",
        "12 34 56 78",
        "+45 12 34 56 78",
        "(+45) 12345678",
        "0720123456",
        "0731234567",
        "0761234567",
        "0791234567",
        "0700123456",
        "070-123 45 67",
        "070 123 45 67",
        "070-1234567",
        "070 1234567",
        "070 12 34 567",
        "0701-23 45 67",
        "0701 23 45 67",
        "0701-234567",
        "0701-234 567",
        "+46701234567",
        "+49 (0)30 123456",
        "+1 212-555-0123",
        "0046 70 123 45 67",
        "+298 123456",
        "12345678 (mor)",
        "12 34 56 78, lokal 12",
        "12345678 kun efter kl. 16",
        "030/1234567"
      })
  void etTelefonfeltTagerTelefonnumre(String nummer) {
    assertThat(Tekst.fejl("Teksten", nummer, 30, Nummerart.TELEFON)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "010190-1234",
        "070190-1234",
        "070190 1234",
        "0101901234",
        "01 01 90 12 34",
        "07 01 90 12 34",
        "610190-1234",
        "0701234567",
        "0701904567",
        "0709991234",
        "0701 23 4567",
        "0701-23 4567",
        "0701 234567 0101901234",
        "07 01234567",
        "0701234567 (mor)",
        "01019O1234",
        "010190 og 1234",
        "ring i aften",
        "123",
        "1234567890123456",
        "12345678 cpr 010190-1234",
        "12345678, 0101901234",
        "12345678 010190-1234",
        "Ib 12345678",
        "\uFF10\uFF11\uFF10\uFF11\uFF19\uFF10-1234"
      })
  void etTelefonfeltTagerIkkeAndet(String nummer) {
    assertThat(Tekst.fejl("Teksten", nummer, 30, Nummerart.TELEFON))
        .isEqualTo(
            "Teksten skal være et telefonnummer, fx 12 34 56 78, +46 70 123 45 67 eller 070-123 45"
                + " 67.");
  }

  @Test
  void etFeltTilPnumreTagerPnumre() {
    assertThat(Tekst.fejl("Teksten", "1012345678", 30, Nummerart.P_NUMMER)).isNull();
    assertThat(Tekst.fejl("Teksten", "1 012 345 678", 30, Nummerart.P_NUMMER)).isNull();
    for (String n :
        List.of("101234-5678", "0101901234", "3112991234", "12345678", "10 12 34 56 78")) {
      assertThat(Tekst.fejl("Teksten", n, 30, Nummerart.P_NUMMER))
          .isEqualTo("Teksten skal være et p-nummer, fx 1012345678.");
    }
  }

  @Test
  void saetningenSigerHvordanAndreNumreSkrives() {
    assertThat(Tekst.fejl("Teksten", "0701234567", 30))
        .contains("+46 70 123 45 67", "P-1012345678");
  }

  /** However long and whatever it repeats, a text is read in a moment. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1 ",
        "01",
        "0-",
        "01.01.",
        "010190",
        "010190 ",
        " ",
        "-",
        "01 \u200B",
        "p ",
        "(1)",
        "\uFDFA"
      })
  void tidenVokserKunMedLaengden(String del) {
    String tekst = del.repeat(10_000 / del.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(2), () -> Tekst.fejl("Teksten", tekst, 10_000));
  }
}
