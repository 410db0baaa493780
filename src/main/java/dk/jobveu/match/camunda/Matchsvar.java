package dk.jobveu.match.camunda;

import dk.jobveu.match.Matchmelding;
import dk.jobveu.match.Matchoenske;
import dk.jobveu.match.Matchstoette;
import dk.jobveu.match.Matchudfald;
import dk.jobveu.match.SerSigSelv;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;

/** The fields of D21 as the two forms about a match have them. */
final class Matchsvar {

  private Matchsvar() {}

  static Matchmelding af(Besvarelse svar) {
    return new Matchmelding(
        svar.variabel(Procesvariabler.DELTAGER_ID),
        svar.dato("matchDato"),
        svar.tekst("matchVirksomhed"),
        svar.tekst("virksomhedCvr"),
        Matchoenske.valueOf(svar.tekst("oensker")),
        svar.ja("virksomhedEfterspoerger") ? Boolean.TRUE : null,
        svar.tekst("kanSeSigSelv") == null ? null : SerSigSelv.valueOf(svar.tekst("kanSeSigSelv")),
        svar.tekst("stoette") == null
            ? Matchstoette.INGEN
            : Matchstoette.valueOf(svar.tekst("stoette")),
        Matchudfald.valueOf(svar.tekst("udfald")),
        svar.dato("jobstart"),
        svar.dato("slutdato"),
        svar.ja("samtykke"));
  }
}
