package dk.jobveu.persondata.web;

import dk.jobveu.adgang.web.Dansk;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.liste.Listefil;
import dk.jobveu.persondata.Personspor;
import dk.jobveu.persondata.SvarPaaIndsigt.Adgangslinje;
import dk.jobveu.persondata.SvarPaaIndsigt.Svar;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The answer to a request for insight as a file that the citizen can be given. */
@Component
public class Indsigtsfil {

  private static final DateTimeFormatter TID =
      DateTimeFormatter.ofPattern("d. MMMM yyyy 'kl.' HH.mm", Locale.forLanguageTag("da-DK"))
          .withZone(ZoneId.of("Europe/Copenhagen"));

  private final Aktoerer aktoerer;
  private final Dansk dansk;

  Indsigtsfil(Aktoerer aktoerer, Dansk dansk) {
    this.dansk = dansk;
    this.aktoerer = aktoerer;
  }

  public byte[] csv(Svar svar) {
    List<List<String>> raekker = new ArrayList<>();
    for (Personspor.Indhold del : svar.indhold()) {
      int nr = 0;
      for (Map<String, String> raekke : del.raekker()) {
        String hvor = del.raekker().size() == 1 ? "" : String.valueOf(++nr);
        raekke.forEach((felt, v) -> raekker.add(List.of(del.overskrift(), hvor, felt, v)));
      }
    }
    int nr = 0;
    for (Adgangslinje a : svar.adgange()) {
      raekker.add(
          List.of(
              "Hvem har haft med oplysningerne at gøre",
              String.valueOf(++nr),
              tid(a) + ", " + hvem(a),
              a.handling() + " (" + sted(a) + ")"));
    }
    return Listefil.skriv(List.of("Hvad", "Nummer", "Felt", "Indhold"), raekker);
  }

  public String tid(Adgangslinje a) {
    return TID.format(a.tidspunkt());
  }

  /** The own organisation's person, or which other organisation it was. */
  public String hvem(Adgangslinje a) {
    String organisation = a.organisation() == null ? "systemet" : aktoerer.navn(a.organisation());
    String person = dansk.person(a.bruger());
    return person == null ? organisation : person + ", " + organisation;
  }

  /** {@code liste:deltagere} becomes “listen deltagere”. */
  public String sted(Adgangslinje a) {
    return a.sted()
        .replace("liste:", "listen ")
        .replace("blanket:", "opgaven ")
        .replace('_', ' ')
        .replace("ae", "æ")
        .replace("oe", "ø")
        .replace("aa", "å");
  }
}
