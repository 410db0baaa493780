package dk.jobveu.motor.modelkontrol;

import dk.jobveu.motor.modelkontrol.Filkontrol.Slags;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.util.ClassUtils;

/** A designer's files and what came with the system, without starting any of it. */
public class Mappeomgivelser implements Omgivelser {

  private final Map<String, byte[]> filer;
  private final BeanFactory beans;

  /**
   * @param filer the models that lie beside each other, by name
   * @param beans definitions are enough: no bean is made
   */
  public Mappeomgivelser(Map<String, byte[]> filer, BeanFactory beans) {
    this.filer = filer;
    this.beans = beans;
  }

  @Override
  public boolean harProces(String id) {
    return indhold(Slags.PROCES, "bpmn/" + id + ".bpmn").isPresent();
  }

  @Override
  public boolean harBeslutning(String id) {
    return indhold(Slags.TABEL, "dmn/" + id + ".dmn").isPresent();
  }

  @Override
  public boolean harBlanket(String id) {
    return indhold(Slags.BLANKET, "forms/" + id + ".form").isPresent();
  }

  @Override
  public Optional<Blanketmodel> blanket(String id) {
    return indhold(Slags.BLANKET, "forms/" + id + ".form").map(i -> Blanketmodel.laes(id, i));
  }

  private Optional<byte[]> indhold(Slags slags, String medfulgt) {
    String id = Filkontrol.id(medfulgt);
    return filer.entrySet().stream()
        .filter(f -> Slags.af(f.getKey()) == slags && Filkontrol.id(f.getKey()).equals(id))
        .map(Map.Entry::getValue)
        .findFirst()
        .or(() -> Motoromgivelser.indhold(medfulgt));
  }

  @Override
  public Optional<Tabelmodel> medfulgt(String id) {
    return Motoromgivelser.indhold("dmn/" + id + ".dmn").map(i -> Tabelmodel.laes(id, i));
  }

  @Override
  public Class<?> bean(String navn) {
    Class<?> type = beans.containsBean(navn) ? beans.getType(navn, false) : null;
    return type == null ? null : ClassUtils.getUserClass(type);
  }
}
