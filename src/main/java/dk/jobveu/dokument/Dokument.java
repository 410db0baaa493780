package dk.jobveu.dokument;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Registrering;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Something that was agreed, as one person may read it.
 *
 * @param version number of the version, or null when there is only ever one
 * @param status where it stands, in words, or null
 * @param registrering who recorded it when, or null when that is not kept
 * @param forbehold what of it the person may not read, as a sentence, or null
 */
public record Dokument(
    Integer version,
    String status,
    Registrering registrering,
    List<Afsnit> afsnit,
    String forbehold) {

  public Dokument {
    afsnit = List.copyOf(afsnit);
  }

  /** The same with another word on who recorded it. */
  public Dokument med(UnaryOperator<Registrering> laest) {
    return new Dokument(
        version,
        status,
        registrering == null ? null : laest.apply(registrering),
        afsnit,
        forbehold);
  }

  /** The same without the parts that have nothing in them. */
  public Dokument udenTomme() {
    return new Dokument(
        version,
        status,
        registrering,
        afsnit.stream().filter(a -> !a.erTomt()).toList(),
        forbehold);
  }

  /**
   * A part with a heading.
   *
   * @param hoved headings of the columns; none when it has no table
   */
  public record Afsnit(
      String overskrift, List<Felt> felter, List<String> hoved, List<List<String>> raekker) {

    public boolean erTomt() {
      return felter.isEmpty() && raekker.isEmpty();
    }
  }

  /** A question and its answer. */
  public record Felt(String navn, String tekst) {}

  /** Fields without those that nobody has answered. */
  public static Afsnit felter(String overskrift, Felt... felter) {
    return new Afsnit(
        overskrift, Stream.of(felter).filter(Objects::nonNull).toList(), List.of(), List.of());
  }

  public static Afsnit tabel(String overskrift, List<String> hoved, List<List<String>> raekker) {
    return new Afsnit(overskrift, List.of(), hoved, raekker);
  }

  public static Felt felt(String navn, String tekst) {
    return tekst == null || tekst.isBlank() ? null : new Felt(navn, tekst);
  }

  public static Felt felt(String navn, Number tal) {
    return tal == null ? null : new Felt(navn, tal.toString());
  }

  public static Felt felt(String navn, LocalDate dag) {
    return dag == null ? null : new Felt(navn, Datoer.tekst(dag));
  }

  public static Felt felt(String navn, Boolean svar) {
    return svar == null ? null : new Felt(navn, jaNej(svar));
  }

  public static String jaNej(Boolean svar) {
    return svar == null ? "" : svar ? "Ja" : "Nej";
  }

  /** A row whose empty cells are empty texts. */
  public static List<String> raekke(Object... celler) {
    List<String> raekke = new ArrayList<>();
    for (Object c : celler) {
      raekke.add(c == null ? "" : c instanceof LocalDate d ? Datoer.tekst(d) : c.toString());
    }
    return raekke;
  }
}
