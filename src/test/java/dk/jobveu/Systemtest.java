package dk.jobveu;

import dk.jobveu.daekning.Procesdaekning;
import dk.jobveu.proces.Holdhjaelp;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole system without a job executor, so that tests fire jobs themselves. All tests with this
 * annotation share one context; on which database, {@link Testdatabase} decides.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@ActiveProfiles("test")
@ContextConfiguration(initializers = {Testdatabase.class, Saetningstaeller.Indsaet.class})
@Import({
  Scene.class,
  Testaktoerer.class,
  Holdhjaelp.class,
  Procesdaekning.class,
  Testtilfaeldighed.class
})
public @interface Systemtest {}
