package dk.jobveu.hold;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelse.Svar;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.hold.Holdafgoerelse.Beslutning;
import java.time.LocalDate;
import java.util.List;

/**
 * Cancels the class, logs the date and how far it had come, and tells all who had said
 * yes.
 */
@Brugstilfaelde
public class AflysHold implements Trin<AfHold, Intet> {

  private final Holdregister register;
  private final Deltagelser deltagelser;
  private final Underretninger underretninger;
  private final Haendelser haendelser;
  private final Fordeling fordeling;
  private final SamlingBortfalder samling;

  AflysHold(
      Holdregister register,
      Deltagelser deltagelser,
      Underretninger underretninger,
      Haendelser haendelser,
      Fordeling fordeling,
      SamlingBortfalder samling) {
    this.register = register;
    this.deltagelser = deltagelser;
    this.underretninger = underretninger;
    this.haendelser = haendelser;
    this.fordeling = fordeling;
    this.samling = samling;
  }

  @Override
  public Intet udfoer(AfHold af, Registrering r) {
    Holdafgoerelse seneste = register.senesteAfgoerelse(r.forloebId(), af.holdNr());
    LocalDate dato = Datoer.dagen(r.tidspunkt());
    register.aflysHold(
        r, af.holdNr(), new Holdaflysning(dato, seneste.stadie(), seneste.begrundelse()));
    String skole = register.planlagt(r.forloebId(), af.holdNr()).skole();
    boolean slaaetSammen = seneste.beslutning() == Beslutning.SLAA_SAMMEN;
    String omtale = register.omtale(r.forloebId(), af.holdNr());
    String hvad =
        (slaaetSammen ? "slået sammen med et andet hold" : "aflyst") + grund(seneste.begrundelse());
    for (Deltagelse d : deltagelser.alle(r.forloebId())) {
      if (d.svar() == Svar.ACCEPTERET && angaar(d, skole)) {
        underretninger.send(
            "hold-aflyst-%s-%d-%s".formatted(r.forloebId(), af.holdNr(), d.aktoerId()),
            r.forloebId(),
            d.aktoerId(),
            slaaetSammen ? "Holdet er slået sammen med et andet" : "Holdet er aflyst",
            "%s i forløb %s er %s".formatted(omtale, r.forloebId(), hvad));
      }
    }
    haendelser.registrer(r, "HOLD_AFLYST", omtale + " er " + hvad);
    samling.holdetErVaek(r, af.holdNr());
    if (andreTagerImod(r.forloebId())) {
      fordeling.fordel(r);
    }
    return new Intet();
  }

  /** What the coordinator wrote; the same wherever the cancellation is told. */
  private static String grund(String begrundelse) {
    return begrundelse == null ? "." : ". Grunden, som koordinatoren har skrevet: " + begrundelse;
  }

  /** Another school has nothing to do with the class. */
  private static boolean angaar(Deltagelse d, String skole) {
    return !d.rolle().equals(Rolle.UDDANNELSESINSTITUTION.id()) || d.aktoerId().equals(skole);
  }

  /** With the last class the forløb ends, and all are told that. */
  private boolean andreTagerImod(String forloebId) {
    List<Integer> slut =
        register.alle(forloebId).stream()
            .filter(h -> h.status().erSlut())
            .map(Holdregister.Oprettet::nr)
            .toList();
    return register.planlagte(forloebId).stream().anyMatch(h -> !slut.contains(h.nr()));
  }
}
