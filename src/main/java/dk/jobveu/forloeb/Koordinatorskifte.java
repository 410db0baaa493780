package dk.jobveu.forloeb;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Antal;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The one way in which a forløb gets another coordinator: the register, the
 * history, who takes part, the open tasks, the timeline and the messages follow together.
 */
@Component
public class Koordinatorskifte {

  private final Forloebregister register;
  private final Koordineringer koordineringer;
  private final Deltagelser deltagelser;
  private final Aktoerer aktoerer;
  private final Haendelser haendelser;
  private final Underretninger underretninger;
  private final List<Koordinatorvidne> vidner;

  Koordinatorskifte(
      Forloebregister register,
      Koordineringer koordineringer,
      Deltagelser deltagelser,
      Aktoerer aktoerer,
      Haendelser haendelser,
      Underretninger underretninger,
      List<Koordinatorvidne> vidner) {
    this.register = register;
    this.koordineringer = koordineringer;
    this.deltagelser = deltagelser;
    this.aktoerer = aktoerer;
    this.haendelser = haendelser;
    this.underretninger = underretninger;
    this.vidner = List.copyOf(vidner);
  }

  /**
   * Records who coordinates, and the VEU-koordinator's part in it; the same one as before keeps
   * what it has.
   *
   * @param begrundelse what the history keeps, or null
   * @param hvorfor a sentence for the timeline
   * @param foelger whether the one until now goes on to follow the forløb
   * @return how many open tasks went with it
   */
  public int skift(
      Registrering r,
      String ny,
      String veuRolle,
      String begrundelse,
      String hvorfor,
      boolean foelger) {
    Forloeb f = register.hent(r.forloebId());
    String fra = f.koordinator();
    Aktoer koordinator =
        aktoerer.find(ny).orElseThrow(() -> new Regelbrud(null, "Vælg, hvem der koordinerer."));
    koordineringer.registrer(
        new Koordinering(r, ny, Koordinering.part(koordinator.rolle()), veuRolle, begrundelse));
    deltagelser.tiltraed(f.id(), ny, Rolle.KOORDINATOR.id());
    if (ny.equals(fra)) {
      return 0;
    }
    register.saetKoordinator(f.id(), ny);
    int opgaver = vidner.stream().mapToInt(v -> v.skiftet(f.id(), fra, ny)).sum();
    if (!foelger) {
      deltagelser.fratraed(f.id(), fra, Rolle.KOORDINATOR.id(), "Koordinerer ikke længere");
    }
    fortael(r, f, ny, hvorfor, opgaver);
    return opgaver;
  }

  private void fortael(Registrering r, Forloeb f, String ny, String hvorfor, int opgaver) {
    String skiftet =
        "%s koordinerer nu i stedet for %s."
            .formatted(aktoerer.navn(ny), aktoerer.navn(f.koordinator()));
    haendelser.registrer(
        r,
        "KOORDINATOR_SKIFTET",
        "%s %s %s"
            .formatted(
                skiftet,
                hvorfor,
                opgaver == 0
                    ? "Der var ingen åbne opgaver, der skulle følge med."
                    : Antal.af(opgaver, "åben opgave", "åbne opgaver") + " fulgte med."));
    Set<String> alle =
        deltagelser.alle(f.id()).stream()
            .filter(Deltagelse::erMed)
            .map(Deltagelse::aktoerId)
            .collect(Collectors.toSet());
    alle.add(f.koordinator());
    for (String aktoer : alle) {
      underretninger.send(
          "koordinator:" + f.id() + ":" + aktoer + ":" + r.tidspunkt().toEpochMilli(),
          f.id(),
          aktoer,
          "Ny koordinator i " + f.titel(),
          skiftet + " Skriv til den nye koordinator, hvis I har spørgsmål.");
    }
  }
}
