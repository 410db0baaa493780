package dk.jobveu.modeller.camunda;

import dk.jobveu.modeller.Tabeleksempler;
import dk.jobveu.motor.eksempel.Eksempler;
import dk.jobveu.motor.modelkontrol.Modelfejl;
import dk.jobveu.motor.udrulning.Modeller;
import java.util.Optional;
import org.camunda.bpm.model.xml.ModelException;
import org.springframework.stereotype.Component;

/** The files of examples that lie beside the models, or else those that came with the system. */
@Component
class FilTabeleksempler implements Tabeleksempler {

  private final Modeller modeller;

  FilTabeleksempler(Modeller modeller) {
    this.modeller = modeller;
  }

  @Override
  public Optional<Svar> spoerg(String beslutning, byte[] tabel, byte[] taerskler) {
    return modeller
        .ved(Eksempler.fil(beslutning))
        .flatMap(
            csv -> {
              try {
                Eksempler alle = Eksempler.af(beslutning, tabel, csv, taerskler);
                return Optional.of(
                    new Svar(
                        alle.alle().size(),
                        alle.fejl().stream().map(Modelfejl::toString).toList()));
              } catch (ModelException | IllegalArgumentException e) {
                // what is wrong with the table stands among what the rules say
                return Optional.empty();
              }
            });
  }
}
