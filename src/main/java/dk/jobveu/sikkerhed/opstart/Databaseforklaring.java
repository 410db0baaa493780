package dk.jobveu.sikkerhed.opstart;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * A database whose tables another edition made: what to do with it, instead of a stack trace about
 * checksums. Demo files have no way up (docs/adr/0027).
 */
class Databaseforklaring extends AbstractFailureAnalyzer<FlywayValidateException> {

  @Override
  protected FailureAnalysis analyze(Throwable rod, FlywayValidateException fejl) {
    return new FailureAnalysis(
        "Job-VEU starter ikke, for databasen er lavet af en anden udgave af systemet. Dens data"
            + " er ikke ændret.",
        """
        Gør sådan, og start igen:
          - Er det en demo, så slet filen jobveu.mv.db i mappen data eller i JOBVEU_DATA. Demoens
            data dannes på ny.
          - Er det en database i drift, så start den udgave, der lavede den, eller læg den seneste
            sikkerhedskopi, som denne udgave har lavet, tilbage.""",
        fejl);
  }
}
