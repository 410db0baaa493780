package dk.jobveu.motor.blanket;

import dk.jobveu.faelles.Nummerart;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * One field of a form as its definition states it.
 *
 * @param type form-js component type: textfield, number, select, dynamiclist …
 * @param valg allowed values of a choice, or null when any
 * @param valgnoegle key of the computed options, or null
 * @param skjul FEEL condition under which the field is hidden, or null
 * @param nummer the kind of number that a text is for, or null
 * @param dag on which side of today a date may lie
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
    List<Felt> underfelter) {

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
        underfelter);
  }

  /** The label between guillemets, as it stands in messages. */
  public String navn() {
    return "»" + (label == null || label.isBlank() ? noegle : label) + "«";
  }
}
