package dk.jobveu.model;

import dk.jobveu.motor.modelkontrol.Blanketmodel;
import java.util.stream.Stream;

/** The files of {@code forms/}. */
final class Blanketfiler {

  private Blanketfiler() {}

  static Stream<Blanketmodel> alle() {
    return Model.filer("forms", ".form").stream()
        .map(f -> Blanketmodel.laes(Model.id(f), Model.indhold(f)));
  }
}
