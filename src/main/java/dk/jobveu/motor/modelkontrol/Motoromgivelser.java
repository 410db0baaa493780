package dk.jobveu.motor.modelkontrol;

import dk.jobveu.motor.modelkontrol.Filkontrol.Slags;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.ClassUtils;

/** What is deployed together, what was deployed before, and the running system's beans. */
class Motoromgivelser implements Omgivelser {

  private final Map<String, byte[]> filer;
  private final CommandContext motor;
  private final BeanFactory beans;

  /**
   * @param filer the files that are deployed together, by name
   */
  Motoromgivelser(Map<String, byte[]> filer, CommandContext motor, BeanFactory beans) {
    this.filer = filer;
    this.motor = motor;
    this.beans = beans;
  }

  @Override
  public boolean harProces(String id) {
    return erMed(Slags.PROCES, id)
        || motor.getProcessDefinitionManager().findLatestProcessDefinitionByKey(id) != null;
  }

  @Override
  public boolean harBeslutning(String id) {
    return erMed(Slags.TABEL, id)
        || motor.getDecisionDefinitionManager().findLatestDecisionDefinitionByKey(id) != null;
  }

  @Override
  public boolean harBlanket(String id) {
    return erMed(Slags.BLANKET, id)
        || motor.getCamundaFormDefinitionManager().findLatestDefinitionByKey(id) != null;
  }

  private boolean erMed(Slags slags, String id) {
    return med(slags, id).isPresent();
  }

  private Optional<byte[]> med(Slags slags, String id) {
    return filer.entrySet().stream()
        .filter(f -> Slags.af(f.getKey()) == slags && Filkontrol.id(f.getKey()).equals(id))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  @Override
  public Optional<Blanketmodel> blanket(String id) {
    return med(Slags.BLANKET, id)
        .or(() -> udrullet(id))
        .map(indhold -> Blanketmodel.laes(id, indhold));
  }

  private Optional<byte[]> udrullet(String blanket) {
    return Optional.ofNullable(
            motor.getCamundaFormDefinitionManager().findLatestDefinitionByKey(blanket))
        .map(
            v ->
                motor
                    .getResourceManager()
                    .findResourceByDeploymentIdAndResourceName(
                        v.getDeploymentId(), v.getResourceName())
                    .getBytes());
  }

  @Override
  public Optional<Tabelmodel> medfulgt(String id) {
    return medfulgt("dmn/" + id + ".dmn", id);
  }

  private static Optional<Tabelmodel> medfulgt(String fil, String id) {
    return indhold(fil).map(i -> Tabelmodel.laes(id, i));
  }

  /** The file of this name that came with the system. */
  static Optional<byte[]> indhold(String fil) {
    ClassPathResource kilde = new ClassPathResource(fil);
    try {
      return kilde.exists() ? Optional.of(kilde.getContentAsByteArray()) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Class<?> bean(String navn) {
    if (!beans.containsBean(navn)) {
      return null;
    }
    Class<?> type = beans.getType(navn, false);
    return type == null ? null : ClassUtils.getUserClass(type);
  }
}
