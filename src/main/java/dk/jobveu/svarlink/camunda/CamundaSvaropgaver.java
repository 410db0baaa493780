package dk.jobveu.svarlink.camunda;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.motor.blanket.Gaestesvar;
import dk.jobveu.svarlink.Svaropgave;
import dk.jobveu.svarlink.Svaropgaver;
import dk.jobveu.svarlink.jdbc.Svaropgavelager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers tasks by their forms, for good or to see what would come of it. */
@Component
class CamundaSvaropgaver implements Svaropgaver {

  private final Svaropgavelager lager;
  private final Gaestesvar gaestesvar;
  private final TransactionTemplate egen;

  CamundaSvaropgaver(
      Svaropgavelager lager, Gaestesvar gaestesvar, PlatformTransactionManager transaktioner) {
    this.lager = lager;
    this.gaestesvar = gaestesvar;
    this.egen = new TransactionTemplate(transaktioner);
    this.egen.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Override
  public List<Svaropgave> aabne(String forloebId) {
    return lager.aabne(forloebId);
  }

  @Override
  public Optional<String> aaben(String forloebId, String trin, String organisation) {
    return lager.aaben(forloebId, trin, organisation);
  }

  @Override
  public <T> T proev(Runnable svar, Supplier<T> laes) {
    return egen.execute(
        t -> {
          t.setRollbackOnly();
          svar.run();
          return laes.get();
        });
  }

  @Override
  public void fuldfoer(String opgaveId, Map<String, Object> svar, Registrering paaVegne) {
    gaestesvar.fuldfoer(opgaveId, svar, paaVegne);
  }

  @Override
  public Map<String, Object> igen(
      String blanket, Registrering r, Map<String, Object> variabler, Map<String, Object> svar) {
    return gaestesvar.igen(blanket, r, variabler, svar);
  }

  @Override
  public boolean harBrugere(String organisation) {
    return lager.harBrugere(organisation);
  }
}
