package dk.jobveu.laering;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Haendelser;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the evaluation together with the figures that were collected on the way. */
@Service
public class EvaluerForloeb {

  private static final int LAVEST = 1;
  private static final int HOEJEST = 10;

  private final Laeringsarkiv arkiv;
  private final Afvigelser afvigelser;
  private final Haendelser haendelser;
  private final Forloebsresultater resultater;

  EvaluerForloeb(
      Laeringsarkiv arkiv,
      Afvigelser afvigelser,
      Haendelser haendelser,
      Forloebsresultater resultater) {
    this.arkiv = arkiv;
    this.afvigelser = afvigelser;
    this.haendelser = haendelser;
    this.resultater = resultater;
  }

  /** Figures as they stand now. */
  public Resultattal tal(String forloebId) {
    return resultater.tal(forloebId);
  }

  @Transactional
  public void evaluer(
      Registrering registrering,
      String hvadVirkede,
      String hvadKanForbedres,
      String fortaelling,
      List<String> skabeloner,
      Map<String, Integer> tilfredshed) {
    if (tilfredshed.isEmpty()) {
      throw new Regelbrud("tilfredshedJobcenter", "Giv mindst én aktørs tilfredshed fra 1 til 10.");
    }
    if (tilfredshed.values().stream().anyMatch(s -> s < LAVEST || s > HOEJEST)) {
      throw new Regelbrud("tilfredshedJobcenter", "Tilfredshed er et helt tal fra 1 til 10.");
    }
    String forloebId = registrering.forloebId();
    arkiv.gem(
        new Evaluering(
            registrering,
            hvadVirkede,
            hvadKanForbedres,
            fortaelling,
            skabeloner,
            tilfredshed,
            afvigelser.alle(forloebId).size(),
            tal(forloebId)));
    haendelser.registrer(registrering, "EVALUERET", "Forløbet er evalueret.");
  }
}
