package dk.jobveu.fravaer.camunda;

import dk.jobveu.fravaer.Fravaersdag;
import dk.jobveu.fravaer.Fravaersindstilling;
import dk.jobveu.fravaer.Fravaersopfoelgning;
import dk.jobveu.fravaer.Fravaersregister;
import dk.jobveu.fravaer.Fravaersstatistik;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows what DMN-11 found for the participant, and the last days. */
@Component
class FoelgOpPaaFravaerBlanketdata implements Blanketdata {

  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("EEEE d. MMMM yyyy", Locale.forLanguageTag("da"));
  private static final int VISTE_DAGE = 10;

  private final Fravaersregister register;
  private final Fravaersindstilling indstilling;

  FoelgOpPaaFravaerBlanketdata(Fravaersregister register, Fravaersindstilling indstilling) {
    this.indstilling = indstilling;
    this.register = register;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    String deltagerId = k.variabel(Procesvariabler.DELTAGER_ID);
    List<Fravaersopfoelgning> aabne =
        register.opfoelgninger(k.forloebId(), deltagerId).stream()
            .filter(Fravaersopfoelgning::erAaben)
            .toList();
    Map<String, Object> data = new HashMap<>();
    data.put("deltagerId", deltagerId);
    if (aabne.isEmpty()) {
      data.put("begrundelse", "Skolen har rettet sin rapport. Der er ikke længere noget åbent.");
      data.put("raad", raad("OK"));
    } else {
      Fravaersopfoelgning seneste = aabne.get(aabne.size() - 1);
      data.put("begrundelse", seneste.begrundelse());
      data.put("raad", raad(seneste.handling()));
    }
    List<Fravaersdag> dage = register.dage(k.forloebId(), deltagerId, LocalDate.of(9999, 12, 31));
    LocalDate sidste = dage.isEmpty() ? LocalDate.MIN : dage.get(dage.size() - 1).dato();
    Fravaersstatistik s = Fravaersstatistik.af(dage, sidste, indstilling.mindsteGrundlagDage());
    data.put("fravaerPct", s.fravaerPct().toPlainString().replace('.', ','));
    data.put("dageITraek", s.dageITraek());
    data.put("dage", raekker(dage));
    return data;
  }

  private static List<Map<String, Object>> raekker(List<Fravaersdag> dage) {
    List<Map<String, Object>> raekker = new ArrayList<>();
    for (int i = dage.size() - 1; i >= 0 && raekker.size() < VISTE_DAGE; i--) {
      Fravaersdag d = dage.get(i);
      raekker.add(
          Map.of(
              "dag",
              DAG.format(d.dato()),
              "tilstede",
              timer(d.fremmoede().timerTilstede()) + " af " + timer(d.fremmoede().timerPlanlagt()),
              "aarsag",
              d.fremmoede().aarsag() == null ? "–" : d.fremmoede().aarsag().tekst()));
    }
    return raekker;
  }

  private static String timer(BigDecimal timer) {
    return timer.stripTrailingZeros().toPlainString().replace('.', ',');
  }

  private static String raad(String handling) {
    return switch (handling) {
      case "KONTAKT_SAMME_DAG" ->
          "Tag kontakt i dag. Deltageren hører til dem, der skal følges tæt.";
      case "RUNDBORDSSAMTALE" ->
          "Saml borgeren, skolen og gerne virksomheden om ét bord, og find ud af, hvad der skal til.";
      case "SYGEOPFOELGNING" ->
          "Følg op efter reglerne om sygdom. Skriv ikke noget om helbred her; det hører til i"
              + " jobcentrets eget fagsystem.";
      case "JOBCENTER_KONTAKT" ->
          "Ring til borgeren, og hør, hvad der står i vejen. Jo tidligere, jo lettere at løse.";
      default -> "Du kan lukke opgaven med svaret »Rapporten er rettet«.";
    };
  }
}
