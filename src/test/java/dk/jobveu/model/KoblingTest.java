package dk.jobveu.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketlytter;
import dk.jobveu.motor.blanket.Blanketmodtager;
import dk.jobveu.motor.modelkontrol.Blanketmodel;
import dk.jobveu.motor.modelkontrol.Procesmodel;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;

/**
 * The chain from model to code can be derived from the id alone: {@code ServiceTask_RegistrerX} ⇔
 * {@code ${registrerXDelegate}} ⇔ {@code RegistrerX}, the use case, or {@code RegistrerXDelegate}
 * where an adapter still stands between; {@code UserTask_AfdaekBehov} ⇔ {@code
 * forms/afdaek_behov.form} ⇔ {@code AfdaekBehov}, the use case that takes the answers, or {@code
 * AfdaekBehovModtager} where an adapter still does.
 */
class KoblingTest {

  @Test
  void alleBlanketterBruges() {
    assertThat(Blanketfiler.alle().map(Blanketmodel::id)).isSubsetOf(blanketterIModellerne());
  }

  @Test
  void ingenModtagerErUdenBlanket() {
    Set<String> kendte = new TreeSet<>();
    for (String blanket : blanketterIModellerne()) {
      kendte.add(Blanketlytter.beanNavn(blanket));
      kendte.add(Blanketlytter.beanNavn(blanket) + "Modtager");
      kendte.add(Blanketlytter.beanNavn(blanket) + "Blanketdata");
    }
    assertThat(Kode.beansAf(dk.jobveu.faelles.Blanket.class)).isSubsetOf(kendte);
    assertThat(Kode.beansAf(Blanketmodtager.class)).isSubsetOf(kendte);
    assertThat(Kode.beansAf(Blanketdata.class)).isSubsetOf(kendte);
  }

  @Test
  void alleDelegatesBruges() {
    assertThat(Kode.beansAf(JavaDelegate.class))
        .map(b -> "${" + b + "}")
        .isSubsetOf(attributter("delegateExpression"));
  }

  @Test
  void alleBeslutningstabellerBruges() {
    assertThat(Model.filer("dmn", ".dmn"))
        .map(f -> f.getFileName().toString().replace(".dmn", ""))
        .allSatisfy(id -> assertThat(Kode.naevner(id)).as(id).isTrue());
  }

  private static Set<String> blanketterIModellerne() {
    return attributter("formRef");
  }

  private static Set<String> attributter(String navn) {
    return Model.alle()
        .flatMap(m -> m.xmlElementer().stream())
        .map(e -> e.getAttributeNS(Procesmodel.CAMUNDA, navn))
        .filter(v -> !v.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
