package dk.jobveu.model;

import dk.jobveu.motor.modelkontrol.Blanketmodel;
import dk.jobveu.motor.modelkontrol.Omgivelser;
import dk.jobveu.motor.modelkontrol.Tabelmodel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The models of the project and its compiled classes, without starting any of it. */
class Filomgivelser implements Omgivelser {

  @Override
  public boolean harProces(String id) {
    return Model.findes(id);
  }

  @Override
  public boolean harBeslutning(String id) {
    return Files.exists(fil(id));
  }

  @Override
  public boolean harBlanket(String id) {
    return Files.exists(Path.of("forms", id + ".form"));
  }

  @Override
  public Optional<Blanketmodel> blanket(String id) {
    Path fil = Path.of("forms", id + ".form");
    return Files.exists(fil)
        ? Optional.of(Blanketmodel.laes(id, Model.indhold(fil)))
        : Optional.empty();
  }

  @Override
  public Optional<Tabelmodel> medfulgt(String id) {
    return harBeslutning(id)
        ? Optional.of(Tabelmodel.laes(id, Model.indhold(fil(id))))
        : Optional.empty();
  }

  private static Path fil(String id) {
    return Path.of("dmn", id + ".dmn");
  }

  @Override
  public Class<?> bean(String navn) {
    return Kode.bean(navn) == null ? null : Kode.bean(navn).type();
  }
}
