package dk.jobveu.modeller;

import java.time.Instant;

/**
 * A version of a model.
 *
 * @param noegle its id in the file
 * @param id its id in the engine
 * @param kilde which way it came, in words, with what a program over REST called itself
 * @param udfoertAf the user who deployed it; null when nobody did by hand
 * @param lagtOpAf who put it up, when another approved it; or null
 * @param igang how many of its instances are going on; null for what has none, and for whoever may
 *     not know
 */
public record Modelversion(
    Modelslags slags,
    String noegle,
    String navn,
    int version,
    String id,
    String udrulning,
    String fil,
    Instant tidspunkt,
    String kilde,
    String udfoertAf,
    String begrundelse,
    String lagtOpAf,
    Integer igang) {

  /** What people call it. */
  public String titel() {
    return navn == null || navn.isBlank() ? noegle : navn;
  }

  public Modelversion udenAntal() {
    return new Modelversion(
        slags,
        noegle,
        navn,
        version,
        id,
        udrulning,
        fil,
        tidspunkt,
        kilde,
        udfoertAf,
        begrundelse,
        lagtOpAf,
        null);
  }
}
