package dk.jobveu.udbud;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.udbud.Udbud.Invitation;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a school is told about its own bid: that it has arrived, and how it went. Nothing about the
 * bids of others, also not how many there were.
 */
@Component
class Tilbudsbeskeder {

  private final Underretninger underretninger;
  private final Tilbudsarkiv arkiv;
  private final Aktoerer aktoerer;

  Tilbudsbeskeder(Underretninger underretninger, Tilbudsarkiv arkiv, Aktoerer aktoerer) {
    this.underretninger = underretninger;
    this.arkiv = arkiv;
    this.aktoerer = aktoerer;
  }

  /** The receipt, to the school alone. */
  void kvittering(Tilbud t, Udbud udbud) {
    send(
        Tilbudskvittering.NOEGLE,
        udbud,
        t.skole(),
        "Jeres tilbud er modtaget",
        "Tilbuddet kan ikke længere ændres. Ingen andre kan læse det, før tilbuddene er åbnet, og det er de senest efter den %s. Jeres eget eksemplar står under Jeres tilbud."
                .formatted(Datoer.tekst(udbud.tilbudsfrist()))
            + (t.advarsel() == null
                ? ""
                : " I sendte det, selv om I fik at vide: " + t.advarsel()));
  }

  /** How it went, to each school that has bid. */
  void udfald(Udbud udbud, Udbydervalg valg) {
    Map<String, Tilbudsvurdering> vurderinger =
        arkiv.vurderinger(udbud.registrering().forloebId(), udbud.nr()).stream()
            .collect(Collectors.toMap(Tilbudsvurdering::skole, v -> v));
    for (Invitation i : udbud.invitationer()) {
      if (i.svar() == Invitation.Svar.AFGIVET) {
        udfald(udbud, valg, i.skole(), vurderinger.get(i.skole()));
      }
    }
  }

  private void udfald(Udbud udbud, Udbydervalg valg, String skole, Tilbudsvurdering vurdering) {
    String valgtAf = valg.valgtAf(aktoerer);
    if (valg.skoler().contains(skole)) {
      send(
          Tilbudskvittering.UDFALD,
          udbud,
          skole,
          "I er valgt som udbyder",
          valgtAf
              + " har valgt jeres tilbud"
              + (valg.skoler().size() == 1 ? "" : " sammen med andre skolers")
              + ". Tovholderen skriver jer ind i projektplanen.");
      return;
    }
    boolean enAnden = !valg.skoler().isEmpty();
    String grund = vurdering == null ? null : vurdering.udelukketFordi();
    send(
        Tilbudskvittering.UDFALD,
        udbud,
        skole,
        enAnden ? "En anden skole er valgt" : "Ingen skole er valgt",
        Stream.of(
                (enAnden
                        ? "Tak for jeres tilbud. %s har valgt en anden skole denne gang."
                        : "Tak for jeres tilbud. %s har ikke valgt nogen skole denne gang.")
                    .formatted(valgtAf),
                grund == null ? "" : "Jeres tilbud kunne ikke vælges: " + grund,
                valg.beskedTilSkoler() == null ? "" : "De skriver: " + valg.beskedTilSkoler())
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining(" ")));
  }

  private void send(String art, Udbud udbud, String skole, String emne, String tekst) {
    String forloebId = udbud.registrering().forloebId();
    underretninger.send(
        "%s%s:%d:%s".formatted(art, forloebId, udbud.nr(), skole), forloebId, skole, emne, tekst);
  }
}
