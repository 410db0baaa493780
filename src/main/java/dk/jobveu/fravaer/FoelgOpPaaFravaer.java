package dk.jobveu.fravaer;

import dk.jobveu.deltager.Deltageradgang;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import dk.jobveu.opfoelgningsplan.Opfoelgningsplan;
import dk.jobveu.opfoelgningsplan.Opfoelgningsplaner;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The jobcenter records how it followed up a participant's absence, and
 * sees what DMN-11 found and the last days.
 */
@Brugstilfaelde
public class FoelgOpPaaFravaer implements Blanket<Fravaerskontakt, Intet> {

  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("EEEE d. MMMM yyyy", Locale.forLanguageTag("da"));
  private static final int VISTE_DAGE = 10;

  private final Deltagere deltagere;
  private final Fravaersregister register;
  private final Fravaersindstilling indstilling;
  private final Opfoelgningsplaner planer;

  public FoelgOpPaaFravaer(
      Deltagere deltagere,
      Fravaersregister register,
      Fravaersindstilling indstilling,
      Opfoelgningsplaner planer) {
    this.deltagere = deltagere;
    this.register = register;
    this.indstilling = indstilling;
    this.planer = planer;
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    String deltagerId = s.variabel("deltagerId");
    Map<String, Object> vist = new HashMap<>();
    vist.put("deltagerId", deltagerId);
    List<Fravaersopfoelgning> aabne = aabne(s.forloebId(), deltagerId);
    if (aabne.isEmpty()) {
      vist.put("begrundelse", "Skolen har rettet sin rapport. Der er ikke længere noget åbent.");
      vist.put("raad", raad("OK"));
    } else {
      Fravaersopfoelgning seneste = aabne.get(aabne.size() - 1);
      vist.put("begrundelse", seneste.begrundelse());
      vist.put("raad", raad(seneste.handling()));
    }
    List<Fravaersdag> dage = register.dage(s.forloebId(), deltagerId, LocalDate.of(9999, 12, 31));
    LocalDate sidste = dage.isEmpty() ? LocalDate.MIN : dage.get(dage.size() - 1).dato();
    Fravaersstatistik tal = Fravaersstatistik.af(dage, sidste, indstilling.mindsteGrundlagDage());
    vist.put("fravaerPct", tal.fravaerPct().toPlainString().replace('.', ','));
    vist.put("dageITraek", tal.dageITraek());
    vist.put("dage", raekker(dage));
    vist.put("plan", plan(s.forloebId(), deltagerId));
    return vist;
  }

  /** What was agreed before anything went wrong. */
  private String plan(String forloebId, String deltagerId) {
    return planer
        .seneste(forloebId, deltagerId)
        .filter(Opfoelgningsplan::planlaegges)
        .map(p -> "%s Jobcentrets del: %s".formatted(p.aftale(), p.jobcentretsDel()))
        .orElse("Der er ingen.");
  }

  @Override
  public Intet modtag(Fravaerskontakt kontakt, Situation s) {
    String deltagerId = s.variabel("deltagerId");
    Deltageradgang.kraevEget(s.registrering(), deltagere.hent(s.forloebId(), deltagerId));
    boolean rundbord =
        aabne(s.forloebId(), deltagerId).stream()
            .anyMatch(o -> "RUNDBORDSSAMTALE".equals(o.handling()));
    if (rundbord && "RUNDBORD".equals(kontakt.kontaktform()) && !kontakt.deltogSkole()) {
      throw new Regelbrud("deltogSkole", "Skolen skal være med til en rundbordssamtale.");
    }
    register.lukAabne(s.registrering(), deltagerId, kontakt);
    return new Intet();
  }

  private List<Fravaersopfoelgning> aabne(String forloebId, String deltagerId) {
    return register.opfoelgninger(forloebId, deltagerId).stream()
        .filter(Fravaersopfoelgning::erAaben)
        .toList();
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
