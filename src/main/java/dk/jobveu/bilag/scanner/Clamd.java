package dk.jobveu.bilag.scanner;

import dk.jobveu.bilag.Virusskanner;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks clamd by its command INSTREAM: the file goes in pieces, each after its length, and the
 * answer is one line.
 */
@Component
public class Clamd implements Virusskanner {

  private static final Logger LOG = LoggerFactory.getLogger(Clamd.class);
  private static final int STYKKE = 64 * 1024;
  private static final int LAENGSTE_SVAR = 4_096;

  private final Clamdindstillinger hvor;

  public Clamd(Clamdindstillinger hvor) {
    this.hvor = hvor;
  }

  @Override
  public boolean erSat() {
    return hvor.vaert() != null && !hvor.vaert().isBlank();
  }

  @Override
  public Fund skan(byte[] indhold) {
    if (!erSat()) {
      return Fund.IKKE_SKANNET;
    }
    String svar = spoerg(indhold);
    if (svar.endsWith(" FOUND")) {
      LOG.warn("Virusscanneren fandt noget i en fil, som er afvist");
      return Fund.VIRUS;
    }
    if (!svar.endsWith(": OK")) {
      throw new SkannerNede("clamd svarede hverken OK eller FOUND", null);
    }
    return Fund.REN;
  }

  private String spoerg(byte[] indhold) {
    int ms = (int) hvor.hoejst().toMillis();
    try (Socket s = new Socket()) {
      s.connect(new InetSocketAddress(hvor.vaert(), hvor.port()), ms);
      s.setSoTimeout(ms);
      DataOutputStream ud = new DataOutputStream(s.getOutputStream());
      ud.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
      for (int fra = 0; fra < indhold.length; fra += STYKKE) {
        int laengde = Math.min(STYKKE, indhold.length - fra);
        ud.writeInt(laengde);
        ud.write(indhold, fra, laengde);
      }
      ud.writeInt(0);
      ud.flush();
      return new String(s.getInputStream().readNBytes(LAENGSTE_SVAR), StandardCharsets.US_ASCII)
          .replace("\0", "")
          .strip();
    } catch (IOException e) {
      throw new SkannerNede("clamd kan ikke nås", e);
    }
  }
}
