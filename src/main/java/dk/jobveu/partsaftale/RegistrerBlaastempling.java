package dk.jobveu.partsaftale;

import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.partsaftale.Partsaftale.Enighed;
import java.util.stream.Collectors;

/** Records that the parties back the forløb without both having signed. */
@Brugstilfaelde
public class RegistrerBlaastempling implements Trin<Intet, Enighed> {

  private final Partsaftaler aftaler;
  private final Afvigelser afvigelser;
  private final Haendelser haendelser;

  RegistrerBlaastempling(Partsaftaler aftaler, Afvigelser afvigelser, Haendelser haendelser) {
    this.aftaler = aftaler;
    this.afvigelser = afvigelser;
    this.haendelser = haendelser;
  }

  @Override
  public Enighed udfoer(Intet intet, Registrering r) {
    Partsaftale aftale =
        aftaler
            .seneste(r.forloebId())
            .orElseThrow(() -> new Regelbrud(null, "Der er ikke en opbakning at registrere."));
    if (aftale.status() != Partsaftale.Status.PAA_ANDEN_VIS) {
      aftaler.saetStatus(aftale, Partsaftale.Status.PAA_ANDEN_VIS);
      String maade =
          aftaler.tiltraedelser(aftale.forloebId(), aftale.version()).stream()
              .map(RegistrerBlaastempling::maade)
              .collect(Collectors.joining(" "));
      afvigelser.registrer(r, "R-3.9", "Partsaftalen er erstattet af opbakning. " + maade);
      haendelser.registrer(
          r, "BLAASTEMPLING", "Parterne bakker forløbet op på anden vis. " + maade);
    }
    return new Enighed();
  }

  private static String maade(Tiltraedelse t) {
    if (t.svar() == Sidesvar.Svar.UNDERSKREVET) {
      return t.side().tekst()
          + (t.afgivetAf() == Tiltraedelse.Afgiver.VIRKSOMHED
              ? ": underskrevet af en virksomhed."
              : ": underskrevet.");
    }
    return t.side().tekst()
        + ": "
        + t.indhold().blaastemplinger().stream()
            .map(b -> b.maade().tekst().toLowerCase())
            .distinct()
            .collect(Collectors.joining(", "))
        + ".";
  }
}
