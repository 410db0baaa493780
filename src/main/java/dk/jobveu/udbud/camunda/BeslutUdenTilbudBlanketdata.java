package dk.jobveu.udbud.camunda;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.udbud.Tilbudsmappe;
import dk.jobveu.udbud.Tilbudsvurdering;
import dk.jobveu.udbud.Udbud.Invitation;
import dk.jobveu.udbud.Udbudsrunder;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Shows why none of the schools could be used. */
@Component
class BeslutUdenTilbudBlanketdata implements Blanketdata {

  private final Udbudsrunder runder;
  private final Tilbudsmappe mappe;
  private final Aktoerer aktoerer;

  BeslutUdenTilbudBlanketdata(Udbudsrunder runder, Tilbudsmappe mappe, Aktoerer aktoerer) {
    this.runder = runder;
    this.mappe = mappe;
    this.aktoerer = aktoerer;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    return Map.of(
        "svarene",
        runder.hent(k.forloebId()).invitationer().stream()
            .sorted(Danskorden.efter(i -> aktoerer.navn(i.skole())))
            .map(
                i ->
                    Map.<String, Object>of(
                        "skole", aktoerer.navn(i.skole()),
                        "svar", svar(i.svar()),
                        "grund", grund(i, k)))
            .toList());
  }

  private static String svar(Invitation.Svar svar) {
    return switch (svar) {
      case INVITERET -> "Har ikke svaret";
      case AFGIVET -> "Gav et tilbud";
      case AFSLAAET -> "Sagde nej";
      case FRIST_UDLOEBET -> "Svarede ikke inden fristen";
    };
  }

  private String grund(Invitation i, Blanketkontekst k) {
    if (i.afslag() != null) {
      return i.afslag().tekst();
    }
    return mappe.vurderinger(k.forloebId(), k.organisation()).stream()
        .filter(v -> v.skole().equals(i.skole()))
        .map(Tilbudsvurdering::udelukketFordi)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }
}
