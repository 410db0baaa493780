package dk.jobveu.motor.blanket;

import dk.jobveu.faelles.Valg;
import java.util.Map;

/**
 * What a form shows besides its own fields: options, earlier results, prefilled values. Computed
 * for each request from our own tables. The bean's name is the form's id in lower camel case plus
 * {@code Blanketdata}.
 */
public interface Blanketdata {

  /** Values by key: text, number, boolean, or a list of maps, strings or {@link Valg}. */
  Map<String, Object> data(Blanketkontekst kontekst);
}
