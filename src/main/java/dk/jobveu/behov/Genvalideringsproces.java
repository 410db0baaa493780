package dk.jobveu.behov;

import dk.jobveu.forloeb.Stopaarsag;
import java.util.Collection;

/** The process {@code genvalidering}, and whether phase 1, beside which it runs, is going on. */
public interface Genvalideringsproces {

  /**
   * The forløb whose phase 1 is going on, and that are not being validated again already. Where the
   * coordinator is at the need anyway, as when phase 2 has come back to it, or has called it large
   * enough and only solves what holds the phase open, nobody asks.
   */
  Collection<String> mulige();

  /**
   * Whether phase 1 of the forløb is going on, and its need is neither being described nor called
   * large enough.
   */
  boolean erIFase1(String forloebId);

  /** Whether the forløb is being validated again. */
  boolean erIGang(String forloebId);

  /** Message {@code genvalidering.nye_lister_gaelder}. */
  void begynd(String forloebId, String koordinator);

  /** Message {@code genvalidering.forloeb_stoppet}. */
  void afbryd(String forloebId);

  /** Tells the forløb that it is given up (message {@code job_veu.stop_forloeb}). */
  void stopForloebet(String forloebId, Stopaarsag aarsag);
}
