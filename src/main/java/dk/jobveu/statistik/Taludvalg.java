package dk.jobveu.statistik;

import dk.jobveu.forloeb.Projekttype;

/** Which projects are looked at; what is null is not asked for. */
public record Taludvalg(
    Integer aar, Projekttype type, String raad, String branche, String koordinator) {

  public static final Taludvalg ALLE = new Taludvalg(null, null, null, null, null);

  boolean passer(Celle c) {
    return (aar == null || aar == c.aar())
        && (type == null || type == c.type())
        && (raad == null || raad.equals(c.raad()))
        && (branche == null || branche.equals(c.branche()))
        && (koordinator == null || koordinator.equals(c.koordinator()));
  }
}
