package dk.jobveu.moede;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Registrering;
import java.time.LocalDate;

/**
 * The call to a meeting.
 *
 * @param nr another one for each day that is proposed
 * @param klokken when, in words
 */
public record Indkaldelse(
    Registrering registrering,
    Moedeslags slags,
    int nr,
    LocalDate moededag,
    String klokken,
    String sted,
    String dagsorden) {

  String hvornaar() {
    return "%s kl. %s, %s".formatted(Datoer.tekst(moededag), klokken, sted);
  }
}
