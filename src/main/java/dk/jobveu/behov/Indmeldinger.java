package dk.jobveu.behov;

import dk.jobveu.faelles.Registrering;
import java.util.List;

/** The counts that unions and job centres report in phase 1 (D3, D4, R-2.13). */
public interface Indmeldinger {

  void gemLedige(LedigeMedlemmer ledige);

  /** An organisation's whole list, in place of what it reported before. */
  void gemBeskaeftigede(Registrering registrering, List<Beskaeftigede> hele);

  void gemSkoen(Kandidatskoen skoen);

  List<LedigeMedlemmer> ledige(String forloebId);

  List<Beskaeftigede> beskaeftigede(String forloebId);

  List<Kandidatskoen> skoen(String forloebId);

  /** In place of what the organisation said before. */
  void gemKampagne(Kampagne kampagne);

  /** By organisation. */
  List<Kampagne> kampagner(String forloebId);

  /** One organisation's view of who took the initiative. */
  record Initiativ(Registrering registrering, String initiativtager) {}

  /** What an organisation holds to be the initiator; views may differ. */
  void gemInitiativ(Registrering registrering, String initiativtager);

  /** All views, by organisation. */
  List<Initiativ> initiativer(String forloebId);
}
