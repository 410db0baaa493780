package dk.jobveu.cockpit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps something of others' from a coordinator: a static method that says {@code true} of what may
 * be told. {@code KontrolTest} takes each of them out and must see something leak, so that none of
 * them stands there for nothing and none is held by no test.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Kontrol {}
