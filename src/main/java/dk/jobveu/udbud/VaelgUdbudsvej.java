package dk.jobveu.udbud;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Deltagervalg;
import dk.jobveu.projektplan.Planenighed;
import dk.jobveu.projektplan.Planmangler;
import dk.jobveu.udbud.Udbud.DirekteGrund;
import dk.jobveu.udbud.Udbud.Invitation;
import dk.jobveu.udbud.Udbud.Vej;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The paying job centre decides how the provider is found. */
@Brugstilfaelde
public class VaelgUdbudsvej implements Blanket<VaelgUdbudsvej.Svar, VaelgUdbudsvej.Udfald> {

  /** How the provider is found; see {@link Udbud} for the fields. */
  public record Svar(
      Vej vej,
      List<Raekke> skoler,
      LocalDate frist,
      DirekteGrund direkteGrund,
      String begrundelse,
      String juridiskNote) {}

  /** A school that is asked. */
  public record Raekke(String skole) {}

  /** The last day for bids. */
  public record Udfald(LocalDate tilbudsfrist) {}

  private final Udbudsrunder runder;
  private final Planmangler planmangler;
  private final Planenighed planenighed;
  private final Deltagervalg valg;

  VaelgUdbudsvej(
      Udbudsrunder runder, Planmangler planmangler, Planenighed planenighed, Deltagervalg valg) {
    this.runder = runder;
    this.planmangler = planmangler;
    this.planenighed = planenighed;
    this.valg = valg;
  }

  /** The schools, and a warning when the plan cannot go to open tender. */
  @Override
  public Map<String, Object> vist(Situation s) {
    List<String> mangler = planmangler.iUdbud(s.forloebId());
    return Map.of(
        "skolevalg",
        valg.medRolle(s.forloebId(), Rolle.UDDANNELSESINSTITUTION.id()),
        "udbudsadvarsel",
        mangler.isEmpty()
            ? "Planen har det, der skal til for et åbent udbud."
            : "**Planen kan ikke sendes i åbent udbud.** " + String.join(" ", mangler));
  }

  @Override
  public Udfald modtag(Svar svar, Situation s) {
    planenighed.kraevGodkendt(s.forloebId());
    Set<String> skoler =
        svar.skoler().stream()
            .map(Raekke::skole)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (skoler.size() < svar.skoler().size()) {
      throw new Regelbrud("skoler", "Den samme skole står der to gange.");
    }
    if (svar.vej() == Vej.UDBUD) {
      kontrollerUdbud(s.forloebId(), skoler);
    } else {
      kontrollerDirekte(svar, skoler);
    }
    int nr = runder.seneste(s.forloebId()).map(u -> u.nr() + 1).orElse(1);
    runder.gemRunde(
        new Udbud(
            s.registrering(),
            nr,
            svar.vej(),
            Udbud.Status.KLADDE,
            svar.frist(),
            svar.vej() == Vej.DIREKTE ? svar.direkteGrund() : null,
            svar.begrundelse(),
            svar.juridiskNote(),
            null,
            null,
            skoler.stream()
                .map(id -> new Invitation(id, Invitation.Svar.INVITERET, null))
                .toList()));
    return new Udfald(svar.frist());
  }

  private void kontrollerUdbud(String forloebId, Set<String> skoler) {
    if (skoler.isEmpty()) {
      throw new Regelbrud("skoler", "Vælg de skoler, som skal have udbuddet.");
    }
    List<String> mangler = planmangler.iUdbud(forloebId);
    if (!mangler.isEmpty()) {
      throw new Regelbrud(
          "vej",
          "Planen kan ikke sendes i åbent udbud. "
              + String.join(" ", mangler)
              + " Vælg direkte, eller få planen ændret.");
    }
  }

  private static void kontrollerDirekte(Svar svar, Set<String> skoler) {
    if (skoler.size() != 1) {
      throw new Regelbrud("skoler", "Vælg præcis én skole, når I vælger direkte.");
    }
    if (svar.direkteGrund() == null || svar.begrundelse() == null) {
      throw new Regelbrud(
          "begrundelse", "Skriv, hvorfor I vælger skolen direkte i stedet for et åbent udbud.");
    }
  }
}
