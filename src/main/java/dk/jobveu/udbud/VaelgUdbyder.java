package dk.jobveu.udbud;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.udbud.Udbydervalg.NaesteSkridt;
import dk.jobveu.udbud.Udbydervalg.Status;
import java.util.List;
import org.springframework.stereotype.Component;

/** The parties recommend, the paying job centre chooses with reasons. */
@Component
public class VaelgUdbyder {

  private final Udbudsrunder runder;
  private final Tilbudsarkiv arkiv;

  public VaelgUdbyder(Udbudsrunder runder, Tilbudsarkiv arkiv) {
    this.runder = runder;
    this.arkiv = arkiv;
  }

  /** Schools whose bids can be chosen. */
  public List<String> egnede(String forloebId) {
    return arkiv.vurderinger(forloebId, runder.hent(forloebId).nr()).stream()
        .filter(Tilbudsvurdering::egnet)
        .map(Tilbudsvurdering::skole)
        .toList();
  }

  /** What a party recommends; {@code skole} is null when it has no recommendation. */
  public void anbefal(Registrering registrering, String part, String skole, String begrundelse) {
    if (skole != null && begrundelse == null) {
      throw new Regelbrud("begrundelse", "Skriv kort, hvorfor I anbefaler skolen.");
    }
    runder.gem(
        new Anbefaling(
            registrering, runder.hent(registrering.forloebId()).nr(), part, skole, begrundelse));
  }

  /** Drafts the choice; others rely on it once it is registered. */
  public void vaelg(Registrering registrering, String skole, String begrundelse) {
    String forloebId = registrering.forloebId();
    if (!egnede(forloebId).contains(skole)) {
      throw new Regelbrud("skole", "Vælg en skole, hvis tilbud kan bruges.");
    }
    int nr = runder.hent(forloebId).nr();
    List<String> anbefalede =
        runder.anbefalinger(forloebId, nr).stream()
            .map(Anbefaling::anbefaler)
            .filter(java.util.Objects::nonNull)
            .toList();
    runder.gem(
        new Udbydervalg(
            registrering,
            nr,
            Status.KLADDE,
            skole,
            begrundelse,
            anbefalede.isEmpty() ? null : anbefalede.contains(skole),
            null));
  }

  /** No bid was chosen, and what happens instead. */
  public void vaelgIngen(Registrering registrering, String begrundelse, NaesteSkridt naesteSkridt) {
    runder.gem(
        new Udbydervalg(
            registrering,
            runder.hent(registrering.forloebId()).nr(),
            Status.INGEN,
            null,
            begrundelse,
            null,
            naesteSkridt));
  }
}
