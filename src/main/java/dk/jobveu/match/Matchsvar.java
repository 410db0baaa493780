package dk.jobveu.match;

import java.time.LocalDate;

/** The match of one participant as the two forms about it have it (D21). */
public record Matchsvar(
    LocalDate matchDato,
    Matchoenske oensker,
    Matchudfald udfald,
    String matchVirksomhed,
    String virksomhedCvr,
    boolean virksomhedEfterspoerger,
    SerSigSelv kanSeSigSelv,
    Matchstoette stoette,
    LocalDate jobstart,
    LocalDate slutdato,
    boolean samtykke) {

  /** Wish and company rarely change; what the match led to is asked anew. */
  static Matchsvar igen(Matchmelding m) {
    return new Matchsvar(
        null,
        m.oensker(),
        null,
        m.virksomhedId(),
        m.virksomhedCvr(),
        false,
        null,
        null,
        null,
        null,
        m.samtykke());
  }

  /** The form's key of a field that the list calls otherwise: there it can be a process's name. */
  static String noegle(String felt) {
    if ("virksomhedId".equals(felt)) {
      return "matchVirksomhed";
    }
    return "dato".equals(felt) ? "matchDato" : felt;
  }

  /** A box that is not ticked says nothing of whether the company asks for it. */
  Matchmelding om(String deltagerId) {
    return new Matchmelding(
        deltagerId,
        matchDato,
        matchVirksomhed,
        virksomhedCvr,
        oensker,
        virksomhedEfterspoerger ? Boolean.TRUE : null,
        kanSeSigSelv,
        stoette,
        udfald,
        jobstart,
        slutdato,
        samtykke);
  }
}
