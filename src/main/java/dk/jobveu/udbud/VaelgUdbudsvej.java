package dk.jobveu.udbud;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.projektplan.VurderProjektplan;
import dk.jobveu.udbud.Udbud.DirekteGrund;
import dk.jobveu.udbud.Udbud.Invitation;
import dk.jobveu.udbud.Udbud.Vej;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The paying job centre decides how the provider is found. */
@Component
public class VaelgUdbudsvej {

  /** What the form says; see {@link Udbud} for the fields. */
  public record Svar(
      Vej vej,
      List<String> skoler,
      LocalDate tilbudsfrist,
      DirekteGrund direkteGrund,
      String begrundelse,
      String juridiskNote) {}

  private final Udbudsrunder runder;
  private final VurderProjektplan vurderPlan;

  public VaelgUdbudsvej(Udbudsrunder runder, VurderProjektplan vurderPlan) {
    this.runder = runder;
    this.vurderPlan = vurderPlan;
  }

  public void udfoer(Registrering registrering, Svar svar) {
    Set<String> skoler = new LinkedHashSet<>(svar.skoler());
    if (skoler.size() < svar.skoler().size()) {
      throw new Regelbrud("skoler", "Den samme skole står der to gange.");
    }
    if (svar.vej() == Vej.UDBUD) {
      kontrollerUdbud(registrering.forloebId(), skoler);
    } else {
      kontrollerDirekte(svar, skoler);
    }
    int nr = runder.seneste(registrering.forloebId()).map(u -> u.nr() + 1).orElse(1);
    runder.gem(
        new Udbud(
            registrering,
            nr,
            svar.vej(),
            Udbud.Status.KLADDE,
            svar.tilbudsfrist(),
            svar.vej() == Vej.DIREKTE ? svar.direkteGrund() : null,
            svar.begrundelse(),
            svar.juridiskNote(),
            null,
            null,
            skoler.stream().map(s -> new Invitation(s, Invitation.Svar.INVITERET, null)).toList()));
  }

  private void kontrollerUdbud(String forloebId, Set<String> skoler) {
    if (skoler.isEmpty()) {
      throw new Regelbrud("skoler", "Vælg de skoler, som skal have udbuddet.");
    }
    List<String> mangler = vurderPlan.mangelIUdbud(forloebId);
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
          "begrundelse", "Skriv hvorfor I vælger skolen direkte i stedet for et åbent udbud.");
    }
  }
}
