package dk.jobveu.partsaftale;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Haendelser;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that the parties back the forløb without both having signed. */
@Service
public class RegistrerBlaastempling {

  private final Partsaftaler aftaler;
  private final Afvigelser afvigelser;
  private final Haendelser haendelser;

  RegistrerBlaastempling(Partsaftaler aftaler, Afvigelser afvigelser, Haendelser haendelser) {
    this.aftaler = aftaler;
    this.afvigelser = afvigelser;
    this.haendelser = haendelser;
  }

  @Transactional
  public void registrer(Registrering registrering) {
    Partsaftale aftale =
        aftaler
            .seneste(registrering.forloebId())
            .orElseThrow(() -> new Regelbrud(null, "Der er ikke en opbakning at registrere."));
    if (aftale.status() == Partsaftale.Status.PAA_ANDEN_VIS) {
      return;
    }
    aftaler.saetStatus(aftale.forloebId(), aftale.version(), Partsaftale.Status.PAA_ANDEN_VIS);
    String maade =
        aftaler.tiltraedelser(aftale.forloebId(), aftale.version()).stream()
            .map(RegistrerBlaastempling::maade)
            .collect(Collectors.joining(" "));
    afvigelser.registrer(registrering, "R-3.9", "Partsaftalen er erstattet af opbakning. " + maade);
    haendelser.registrer(
        registrering, "BLAASTEMPLING", "Parterne bakker forløbet op på anden vis. " + maade);
  }

  private static String maade(Tiltraedelse t) {
    if (t.svar() == Tiltraedelse.Svar.UNDERSKREVET) {
      return t.side().tekst()
          + (t.afgivetAf() == Tiltraedelse.Afgiver.VIRKSOMHED
              ? ": underskrevet af en virksomhed."
              : ": underskrevet.");
    }
    return t.side().tekst()
        + ": "
        + t.blaastemplinger().stream()
            .map(b -> b.form().tekst().toLowerCase())
            .distinct()
            .collect(Collectors.joining(", "))
        + ".";
  }
}
