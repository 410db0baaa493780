package dk.jobveu.motor.blanket;

import dk.jobveu.faelles.Nummerart;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One field of a form as its definition states it.
 *
 * @param type form-js component type: textfield, number, select, dynamiclist …
 * @param valg allowed values of a choice, or null when any
 * @param valgnoegle key of the computed options, or null
 * @param skjul FEEL condition under which the field is hidden, or null
 * @param nummer the kind of number that a text is for, or null
 * @param dag on which side of today a date may lie
 * @param registrering how its answer is kept when a designer has added it
 * @param underfelter fields of a list's rows
 */
public record Felt(
    String noegle,
    String type,
    String label,
    String undertype,
    boolean kraevet,
    BigDecimal min,
    BigDecimal maks,
    Integer decimaler,
    Integer minLaengde,
    Integer maksLaengde,
    String moenster,
    String moensterBesked,
    Set<String> valg,
    String valgnoegle,
    String skjul,
    boolean skrivebeskyttet,
    Nummerart nummer,
    Datoregel dag,
    Feltregistrering registrering,
    List<Felt> underfelter) {

  private static final Pattern ORD = Pattern.compile("\"[^\"]*\"|[\\p{L}_][\\p{L}\\p{N}_]*");

  /** What a condition says that is no name. */
  private static final Set<String> FEEL =
      Set.of("and", "or", "not", "true", "false", "null", "list", "contains");

  /**
   * Whether an answer can only be checked by what the form shows: computed options, a value that
   * may not be changed, or a condition on more than what is answered.
   *
   * @param besvarede keys of the answers, none for those of a list's rows
   */
  boolean kontrolleresVedDetViste(Set<String> besvarede) {
    return skrivebeskyttet
        || valg == null && valgnoegle != null
        || skjul != null && !erOm(skjul, besvarede)
        || underfelter.stream().anyMatch(f -> f.kontrolleresVedDetViste(Set.of()));
  }

  private static boolean erOm(String betingelse, Set<String> besvarede) {
    return ORD.matcher(betingelse)
        .results()
        .map(MatchResult::group)
        .allMatch(o -> o.startsWith("\"") || FEEL.contains(o) || besvarede.contains(o));
  }

  public boolean erListe() {
    return "dynamiclist".equals(type);
  }

  public boolean erFlervalg() {
    return "checklist".equals(type) || "taglist".equals(type);
  }

  /** The same field for a value that is known to be ours. */
  Felt uindskraenket() {
    return new Felt(
        noegle,
        type,
        label,
        undertype,
        kraevet,
        min,
        maks,
        decimaler,
        minLaengde,
        maksLaengde,
        moenster,
        moensterBesked,
        valg,
        valgnoegle,
        skjul,
        false,
        nummer,
        Datoregel.FRI,
        registrering,
        underfelter);
  }

  /** The label between guillemets, as it stands in messages. */
  public String navn() {
    return "»" + (label == null || label.isBlank() ? noegle : label) + "«";
  }
}
