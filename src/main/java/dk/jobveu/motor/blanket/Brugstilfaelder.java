package dk.jobveu.motor.blanket;

import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.motor.Procespost;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;

/**
 * Who shows and receives a form: the use case that carries its name, or the adapters that do, where
 * the use case does not take the answers as they are.
 */
@Component
class Brugstilfaelder {

  private final ListableBeanFactory beans;
  private final Clock ur;

  Brugstilfaelder(ListableBeanFactory beans, Clock ur) {
    this.beans = beans;
    this.ur = ur;
  }

  Map<String, Object> data(String blanketId, Blanketkontekst k) {
    String navn = Blanketlytter.beanNavn(blanketId);
    if (erBlanket(navn)) {
      return data(
          beans.getBean(navn, Blanket.class),
          new Situation(
              new Registrering(k.forloebId(), k.bruger(), k.organisation(), null, ur.instant()),
              k.variabler()));
    }
    return beans.containsBean(navn + "Blanketdata")
        ? beans.getBean(navn + "Blanketdata", Blanketdata.class).data(k)
        : Map.of();
  }

  private static <S extends Record> Map<String, Object> data(Blanket<S, ?> blanket, Situation s) {
    Map<String, Object> data = new LinkedHashMap<>();
    blanket.forslag(s).map(Blanketpost::felter).ifPresent(data::putAll);
    data.putAll(blanket.vist(s));
    return data;
  }

  Map<String, Object> modtag(String blanketId, Besvarelse svar) {
    String navn = Blanketlytter.beanNavn(blanketId);
    return erBlanket(navn)
        ? modtag(beans.getBean(navn, Blanket.class), svar)
        : modtager(blanketId, navn).modtag(svar);
  }

  /** A form of a designer's own has nobody who takes it: its answers are kept field by field. */
  private Blanketmodtager modtager(String blanketId, String navn) {
    return beans.containsBean(navn + "Modtager") || Medfulgt.blanket(blanketId)
        ? beans.getBean(navn + "Modtager", Blanketmodtager.class)
        : svar -> Map.of();
  }

  /** Whether somebody takes all that the form asks, so that nothing in it is a designer's own. */
  boolean tagerHeleBlanketten(String blanketId) {
    String navn = Blanketlytter.beanNavn(blanketId);
    return !Medfulgt.blanket(blanketId)
        && (erBlanket(navn) || beans.containsBean(navn + "Modtager"));
  }

  @SuppressWarnings("unchecked")
  private static <S extends Record> Map<String, Object> modtag(
      Blanket<S, ?> blanket, Besvarelse svar) {
    Class<S> type =
        (Class<S>)
            ResolvableType.forClass(AopUtils.getTargetClass(blanket))
                .as(Blanket.class)
                .getGeneric(0)
                .resolve();
    return Procespost.variabler(
        blanket.modtag(
            Blanketpost.af(type, svar), new Situation(svar.registrering(), svar.variabler())));
  }

  private boolean erBlanket(String navn) {
    return beans.containsBean(navn) && beans.isTypeMatch(navn, Blanket.class);
  }
}
