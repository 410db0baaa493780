package dk.jobveu.faelles;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Fingerprints of what somebody saw or sent. Two can be compared; without the system's own key
 * nobody can try values until one fits, however few there are.
 */
@Component
public class Aftryk {

  private static final String ALGORITME = "HmacSHA256";
  private static final int BYTES = 10;

  private final SecretKeySpec noegle;

  public Aftryk(Aftryksnoegle noegle) {
    this.noegle = new SecretKeySpec(noegle.noegle(), ALGORITME);
  }

  /**
   * Of these parts in this order, null being something else than empty.
   *
   * @return begins with a letter, so that no spreadsheet takes it for a number
   */
  public String af(List<String> dele) {
    StringBuilder samlet = new StringBuilder();
    dele.forEach(d -> samlet.append(d == null ? "-" : d.length() + ":" + d).append('|'));
    return af(samlet.toString().getBytes(StandardCharsets.UTF_8));
  }

  public String af(byte[] indhold) {
    try {
      Mac mac = Mac.getInstance(ALGORITME);
      mac.init(noegle);
      return "v" + HexFormat.of().formatHex(Arrays.copyOf(mac.doFinal(indhold), BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(ALGORITME + " mangler i Java", e);
    }
  }
}
