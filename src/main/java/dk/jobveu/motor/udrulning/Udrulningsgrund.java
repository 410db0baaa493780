package dk.jobveu.motor.udrulning;

import java.util.function.Supplier;

/** What this thread is deploying for, said by whoever begins it. */
public record Udrulningsgrund(
    Udrulningskilde kilde, String bruger, String begrundelse, String lagtOpAf) {

  /** What nobody is asked for a reason for. */
  static Udrulningsgrund uden(Udrulningskilde kilde, String bruger) {
    return new Udrulningsgrund(kilde, bruger, null, null);
  }

  private static final ThreadLocal<Udrulningsgrund> AKTUEL = new ThreadLocal<>();

  /** Deploys, and what is deployed has this reason. */
  public <T> T om(Supplier<T> udrulning) {
    AKTUEL.set(this);
    try {
      return udrulning.get();
    } finally {
      AKTUEL.remove();
    }
  }

  static Udrulningsgrund aktuel() {
    return AKTUEL.get();
  }
}
