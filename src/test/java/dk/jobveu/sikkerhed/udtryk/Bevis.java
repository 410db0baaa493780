package dk.jobveu.sikkerhed.udtryk;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often a hostile expression got so far as to make an object of a class it named. */
public class Bevis {

  static final AtomicInteger EVALUERET = new AtomicInteger();

  /** An expression that would run code if anything evaluated it. */
  static final String UDTRYK =
      "${''.getClass().forName('" + Bevis.class.getName() + "').newInstance().toString()}";

  public Bevis() {
    EVALUERET.incrementAndGet();
  }

  @Override
  public String toString() {
    return "demo";
  }
}
