package dk.jobveu.behov;

import dk.jobveu.faelles.Registrering;

/** What rests on a company's word falls when it withdraws, in whichever phase. */
public interface Tilbagetraekningsvidne {

  void virksomhedTrak(Registrering r, String virksomhedId);
}
