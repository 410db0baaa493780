package dk.jobveu.udbud;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Situation;
import dk.jobveu.udbud.Udbud.Invitation;
import dk.jobveu.udbud.Udbydervalg.NaesteSkridt;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** None of the schools could be used, and what happens instead. */
@Brugstilfaelde
public class BeslutUdenTilbud implements Blanket<BeslutUdenTilbud.Svar, BeslutUdenTilbud.Udfald> {

  /** What the job centre does without a provider. */
  public record Svar(NaesteSkridt naesteSkridt, String begrundelse, String beskedTilSkoler) {}

  /** The way on. */
  public record Udfald(NaesteSkridt udenTilbudVej) {}

  private final Udbudsrunder runder;
  private final Tilbudsmappe mappe;
  private final Aktoerer aktoerer;
  private final Tilbudsbeskeder beskeder;
  private final Kursusdaekning daekning;

  BeslutUdenTilbud(
      Udbudsrunder runder,
      Tilbudsmappe mappe,
      Aktoerer aktoerer,
      Tilbudsbeskeder beskeder,
      Kursusdaekning daekning) {
    this.runder = runder;
    this.mappe = mappe;
    this.aktoerer = aktoerer;
    this.beskeder = beskeder;
    this.daekning = daekning;
  }

  /** What was written to the schools when none of them was chosen. */
  @Override
  public Optional<Svar> forslag(Situation s) {
    int nr = runder.hent(s.forloebId()).nr();
    return runder
        .valg(s.forloebId())
        .filter(v -> v.udbudNr() == nr)
        .map(v -> new Svar(null, null, v.beskedTilSkoler()));
  }

  /** Why none of the schools could be used. */
  @Override
  public Map<String, Object> vist(Situation s) {
    List<String> mangler = daekning.udaekkede(s.forloebId());
    return Map.of(
        "udaekket",
        mangler.isEmpty()
            ? "Tilbuddene dækker tilsammen alle kurser."
            : "**Ingen skole kan dække:** " + String.join(", ", mangler) + ".",
        "svarene",
        runder.hent(s.forloebId()).invitationer().stream()
            .sorted(Danskorden.efter(i -> aktoerer.navn(i.skole())))
            .map(
                i ->
                    Map.<String, Object>of(
                        "skole", aktoerer.navn(i.skole()),
                        "svar", svar(i.svar()),
                        "grund", grund(i, s)))
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

  private String grund(Invitation i, Situation s) {
    if (i.afslag() != null) {
      return i.afslag().tekst();
    }
    return mappe.vurderinger(s.forloebId(), s.registrering().organisation()).stream()
        .filter(v -> v.skole().equals(i.skole()))
        .map(Tilbudsvurdering::udelukketFordi)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  @Override
  public Udfald modtag(Svar svar, Situation s) {
    Udbud udbud = runder.hent(s.forloebId());
    Udbydervalg ingen =
        Udbydervalg.ingen(
            s.registrering(),
            udbud.nr(),
            svar.begrundelse(),
            svar.naesteSkridt(),
            svar.beskedTilSkoler());
    runder.gemValg(ingen);
    beskeder.udfald(udbud, ingen);
    return new Udfald(svar.naesteSkridt());
  }
}
