package dk.jobveu.udbud;

import static dk.jobveu.forloeb.Tilstand.IKKE_OPFYLDT;
import static dk.jobveu.forloeb.Tilstand.OPFYLDT;
import static dk.jobveu.forloeb.Tilstand.OPFYLDT_PAA_ANDEN_VIS;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.forloeb.Faseportkilde;
import dk.jobveu.forloeb.Raekketilstand;
import dk.jobveu.forloeb.Tjeklistekilde;
import dk.jobveu.udbud.Udbud.Vej;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Derives checklist rows C3.5 and C3.6. */
@Component
class UdbudTjekliste implements Tjeklistekilde, Faseportkilde {

  private final Udbudsrunder runder;
  private final Aktoerer aktoerer;

  UdbudTjekliste(Udbudsrunder runder, Aktoerer aktoerer) {
    this.runder = runder;
    this.aktoerer = aktoerer;
  }

  @Override
  public List<Raekketilstand> udled(String forloebId) {
    return List.of(udbud(runder.senestSendte(forloebId)), valg(forloebId));
  }

  private static Raekketilstand udbud(Optional<Udbud> sendt) {
    if (sendt.isEmpty()) {
      return new Raekketilstand(
          "C3.5", IKKE_OPFYLDT, "Planen er ikke sendt til nogen skole endnu.", null);
    }
    Udbud udbud = sendt.get();
    if (udbud.vej() == Vej.DIREKTE) {
      return new Raekketilstand(
          "C3.5",
          OPFYLDT_PAA_ANDEN_VIS,
          "Skolen er valgt direkte: " + udbud.direkteGrund().tekst().toLowerCase() + ".",
          "Udbudsrunde " + udbud.nr());
    }
    return new Raekketilstand(
        "C3.5",
        OPFYLDT,
        null,
        "Udbudsrunde " + udbud.nr() + ", skoler: " + udbud.invitationer().size());
  }

  private Raekketilstand valg(String forloebId) {
    Optional<Udbydervalg> valg = runder.valg(forloebId).filter(Udbydervalg::gaelder);
    if (valg.isEmpty()) {
      return new Raekketilstand("C3.6", IKKE_OPFYLDT, "Der er ikke valgt en udbyder.", null);
    }
    Udbydervalg v = valg.get();
    String udtalte =
        runder.anbefalinger(forloebId, v.udbudNr()).stream()
            .filter(a -> a.anbefaler() != null)
            .map(a -> Udbydervalg.hvem(a.registrering(), aktoerer))
            .sorted(Danskorden.NAVNE)
            .collect(Collectors.joining(" og "));
    return new Raekketilstand(
        "C3.6",
        OPFYLDT,
        null,
        "%s er valgt af %s; %s"
            .formatted(
                v.skolenavne(aktoerer),
                v.valgtAf(aktoerer),
                udtalte.isEmpty()
                    ? "ingen af parterne har anbefalet en skole"
                    : udtalte + " har anbefalet en skole"));
  }

  @Override
  public Map<String, Object> fakta(String forloebId) {
    return Map.of(
        "aabentUdbud", runder.seneste(forloebId).map(u -> u.vej() == Vej.UDBUD).orElse(false));
  }
}
