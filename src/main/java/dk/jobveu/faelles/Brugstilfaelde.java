package dk.jobveu.faelles;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Something that a person or the process does, all of it or nothing: one class, one public verb.
 * The transaction is the engine's own where the engine calls, and one of its own where a page does.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Component
@Transactional
public @interface Brugstilfaelde {

  /** Whether it only shows. */
  @AliasFor(annotation = Transactional.class, attribute = "readOnly")
  boolean kunVis() default false;
}
