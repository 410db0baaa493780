package dk.jobveu.adgang;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.IkkeTilladt;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebstatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one person may see and do in one forløb (R-19.5, DESIGN section 5).
 *
 * @param egne the part that the person's own organisations take
 * @param erKoordinator whether one of them coordinates the forløb
 */
public record Indsigt(
    Forloeb forloeb, Bruger bruger, List<Deltagelse> egne, boolean erKoordinator) {

  public Indsigt {
    egne = List.copyOf(egne);
  }

  public String forloebId() {
    return forloeb.id();
  }

  /** The organisation that the person acts for in this forløb. */
  public String organisation() {
    return erKoordinator ? forloeb.koordinator() : egne.get(0).aktoerId();
  }

  /** The person's own job centre, when it takes part. */
  public Optional<String> jobcenter() {
    return medRolle(Rolle.JOBCENTER).stream().findFirst();
  }

  /** The person's own school, when it takes part. */
  public Optional<String> skole() {
    return skoler().stream().findFirst();
  }

  /** All the schools that the person belongs to and that take part. */
  public List<String> skoler() {
    return medRolle(Rolle.UDDANNELSESINSTITUTION);
  }

  /**
   * Whose list of participants the person keeps: the own job centre's, or in a forløb with employed
   * the coordinator's, since employed participants have no job centre.
   */
  public Optional<String> deltagerliste() {
    return jobcenter()
        .or(
            () ->
                erKoordinator && forloeb.harBeskaeftigede()
                    ? Optional.of(forloeb.koordinator())
                    : Optional.empty());
  }

  /** Whether the own list holds employed only: it belongs to a coordinator without citizens. */
  public boolean kunBeskaeftigede() {
    return jobcenter().isEmpty();
  }

  /** Whether the person shapes the agreement: the coordinator and the two parties. */
  public boolean formerAftalen() {
    return erKoordinator
        || !medRolle(Rolle.BRANCHORGANISATION).isEmpty()
        || !medRolle(Rolle.FAGLIG_ORGANISATION).isEmpty();
  }

  /** Whether the forløb is going on, so that people can still be added and screened. */
  public boolean erIGang() {
    return forloeb.status() == Forloebstatus.IGANGVAERENDE;
  }

  public String kraevDeltagerliste() {
    return deltagerliste()
        .orElseThrow(() -> new IkkeTilladt("Kun jobcentre har deltagere i et forløb."));
  }

  public String kraevJobcenter() {
    return jobcenter()
        .orElseThrow(() -> new IkkeTilladt("Kun de jobcentre, der er med i forløbet, kan det."));
  }

  public String kraevSkole() {
    return skole()
        .orElseThrow(
            () -> new IkkeTilladt("Kun den uddannelsesinstitution, der har holdet, kan det."));
  }

  public void kraevKoordinator() {
    if (!erKoordinator) {
      throw new IkkeTilladt("Kun forløbets koordinator kan det.");
    }
  }

  /** A registration by this person for this organisation. */
  public Registrering registrering(String organisation, Instant tidspunkt) {
    return new Registrering(forloebId(), bruger.id(), organisation, null, tidspunkt);
  }

  /**
   * Who recorded something, as the person may know it: of other organisations only which one it
   * was. Their employees are nobody else's business.
   */
  public Registrering udenFremmedBruger(Registrering r) {
    return r.organisation() == null || bruger.organisationer().contains(r.organisation())
        ? r
        : new Registrering(r.forloebId(), null, r.organisation(), r.paaVegneAf(), r.tidspunkt());
  }

  private List<String> medRolle(Rolle rolle) {
    return egne.stream()
        .filter(d -> d.rolle().equals(rolle.id()))
        .map(Deltagelse::aktoerId)
        .toList();
  }
}
