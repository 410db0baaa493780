package dk.jobveu.behov;

import dk.jobveu.faelles.Registrering;

/**
 * What rests on a company's word falls when it withdraws or has no need any more, in whichever
 * phase.
 */
public interface Tilbagetraekningsvidne {

  void virksomhedErUde(Registrering r, String virksomhedId);
}
