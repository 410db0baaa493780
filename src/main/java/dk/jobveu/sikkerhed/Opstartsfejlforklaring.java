package dk.jobveu.sikkerhed;

import dk.jobveu.sikkerhed.Opstartskontrol.Opstartsfejl;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two sentences why the system does not start, instead of a stack trace. */
class Opstartsfejlforklaring extends AbstractFailureAnalyzer<Opstartsfejl> {

  @Override
  protected FailureAnalysis analyze(Throwable rod, Opstartsfejl fejl) {
    return new FailureAnalysis(fejl.getMessage(), fejl.goer(), fejl);
  }
}
