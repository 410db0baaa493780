package dk.jobveu.liste;

import dk.jobveu.faelles.Taltekst;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** How values are written in cells. */
public final class Celler {

  private Celler() {}

  /** A question that counts as answered with no when it stands empty. */
  public static Map<String, String> medNej(Map<String, String> celler, String... noegler) {
    return med(celler, "nej", noegler);
  }

  /** With this value where nothing stands. */
  public static Map<String, String> med(
      Map<String, String> celler, String vaerdi, String... noegler) {
    Map<String, String> ud = new TreeMap<>(celler);
    for (String noegle : noegler) {
      if (vaerdi != null) {
        ud.putIfAbsent(noegle, vaerdi);
      }
    }
    return ud;
  }

  public static String af(Object v) {
    if (v == null) {
      return null;
    }
    if (v instanceof Boolean b) {
      return b ? "ja" : "nej";
    }
    if (v instanceof Enum<?> e) {
      return e.name();
    }
    if (v instanceof BigDecimal tal) {
      return Taltekst.iCelle(tal);
    }
    return v.toString();
  }
}
