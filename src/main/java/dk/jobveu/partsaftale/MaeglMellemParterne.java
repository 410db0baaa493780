package dk.jobveu.partsaftale;

import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.partsaftale.Maegling.Udfald;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Records what came out when the parties disagreed: a new draft, back to fase 1, or stop.
 */
@Brugstilfaelde
public class MaeglMellemParterne implements Blanket<Maegling, MaeglMellemParterne.Videre> {

  /** Which way the process goes on, and why it stops when it does. */
  public record Videre(Udfald aftaleUdfald, Optional<String> stopAarsag) {}

  private final Partsaftaler aftaler;
  private final Haendelser haendelser;

  MaeglMellemParterne(Partsaftaler aftaler, Haendelser haendelser) {
    this.aftaler = aftaler;
    this.haendelser = haendelser;
  }

  /** What each side answered. */
  @Override
  public Map<String, Object> vist(Situation s) {
    return Map.of("svarTekst", aftaler.seneste(s.forloebId()).map(this::svar).orElse(""));
  }

  private String svar(Partsaftale aftale) {
    return aftaler.tiltraedelser(aftale.forloebId(), aftale.version()).stream()
        .map(
            t ->
                "**%s**: %s%s"
                    .formatted(
                        t.side().tekst(),
                        t.svar().tekst(),
                        t.indhold().begrundelse() == null ? "" : ". " + t.indhold().begrundelse()))
        .collect(Collectors.joining("\n\n"));
  }

  @Override
  public Videre modtag(Maegling maegling, Situation s) {
    Registrering r = s.registrering();
    Udfald udfald = maegling.udfald();
    if (udfald != Udfald.NYT_UDKAST && !Partsaftale.udfyldt(maegling.begrundelse())) {
      throw new Regelbrud(
          "begrundelse", "Skriv, hvorfor parterne ikke går videre med aftalen i denne omgang.");
    }
    Partsaftale aftale =
        aftaler
            .seneste(r.forloebId())
            .orElseThrow(() -> new Regelbrud(null, "Der er endnu ikke et udkast at mægle om."));
    aftaler.gemMaegling(r, aftale.version(), maegling);
    aftaler.saetStatus(aftale, Partsaftale.Status.FORKASTET);
    haendelser.registrer(r, "MAEGLING", "Mægling mellem parterne: " + udfald.tekst());
    return new Videre(
        udfald, udfald == Udfald.STOPPET ? Optional.of("INGEN_ENIGHED") : Optional.empty());
  }
}
