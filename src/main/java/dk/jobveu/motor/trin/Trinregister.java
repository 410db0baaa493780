package dk.jobveu.motor.trin;

import dk.jobveu.faelles.Trin;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.stereotype.Component;

/**
 * Gives each use case of the process the bean that the models name: {@code lukScreeningDelegate}.
 */
@Component
public class Trinregister implements BeanDefinitionRegistryPostProcessor {

  private static final String I_MODELLEN = "Delegate";

  @Override
  public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry register)
      throws BeansException {
    DefaultListableBeanFactory beans = (DefaultListableBeanFactory) register;
    for (String navn : beans.getBeanNamesForType(Trin.class, false, false)) {
      register.registerBeanDefinition(
          navn + I_MODELLEN,
          new RootBeanDefinition(
              TrinDelegate.class,
              () ->
                  new TrinDelegate<>(
                      beans.getBean(navn, Trin.class), beans.getBean(Registreringer.class))));
    }
  }
}
