package dk.jobveu.sikkerhed.login;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * The address that the current request comes from. Tomcat has replaced a proxy's by the caller's
 * when, and only when, the proxy is one of ours.
 */
final class Adresse {

  private static final ThreadLocal<String> AKTUEL = new ThreadLocal<>();

  private Adresse() {}

  /** Empty outside a request. */
  static String aktuel() {
    return AKTUEL.get() == null ? "" : AKTUEL.get();
  }

  static void saet(String adresse) {
    AKTUEL.set(net(adresse));
  }

  static void ryd() {
    AKTUEL.remove();
  }

  /** What counts as one caller: somebody with IPv6 owns a whole /64. */
  static String net(String adresse) {
    if (!adresse.contains(":")) {
      return adresse;
    }
    try {
      byte[] b = InetAddress.getByName(adresse).getAddress();
      if (b.length != 16) {
        return InetAddress.getByAddress(b).getHostAddress();
      }
      Arrays.fill(b, 8, 16, (byte) 0);
      return InetAddress.getByAddress(b).getHostAddress() + "/64";
    } catch (UnknownHostException e) {
      return adresse;
    }
  }
}
