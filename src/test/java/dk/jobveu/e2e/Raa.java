package dk.jobveu.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A request line as it stands, which HTTP clients would tidy up before they send it. */
final class Raa {

  record Svar(int status, String hoveder, String krop) {
    List<String> hoved(String navn) {
      List<String> fundet = new ArrayList<>();
      for (String linje : hoveder.split("\r\n")) {
        if (linje.toLowerCase(Locale.ROOT).startsWith(navn.toLowerCase(Locale.ROOT) + ":")) {
          fundet.add(linje.substring(navn.length() + 1).strip());
        }
      }
      return fundet;
    }
  }

  private Raa() {}

  static Svar send(String adresse, String metode, String sti, String krop, String... hoveder)
      throws IOException {
    URI uri = URI.create(adresse);
    StringBuilder anmodning =
        new StringBuilder("%s %s HTTP/1.1\r\nHost: localhost\r\n".formatted(metode, sti));
    anmodning.append("Connection: close\r\n");
    for (String hoved : hoveder) {
      anmodning.append(hoved).append("\r\n");
    }
    byte[] bytes = krop == null ? new byte[0] : krop.getBytes(StandardCharsets.UTF_8);
    if (krop != null && !anmodning.toString().contains("Transfer-Encoding")) {
      anmodning.append("Content-Length: ").append(bytes.length).append("\r\n");
    }
    anmodning.append("\r\n");
    try (Socket s = new Socket("localhost", uri.getPort())) {
      s.setSoTimeout(30_000);
      s.getOutputStream().write(anmodning.toString().getBytes(StandardCharsets.ISO_8859_1));
      s.getOutputStream().write(bytes);
      s.getOutputStream().flush();
      ByteArrayOutputStream svar = new ByteArrayOutputStream();
      s.getInputStream().transferTo(svar);
      return laes(svar.toString(StandardCharsets.ISO_8859_1));
    }
  }

  /** One character a byte, since the parts of a body are counted in bytes. */
  private static Svar laes(String bytes) {
    int slut = bytes.indexOf("\r\n\r\n");
    String hoveder = slut < 0 ? bytes : bytes.substring(0, slut);
    Svar svar = new Svar(Integer.parseInt(hoveder.split(" ")[1]), hoveder, "");
    String krop = slut < 0 ? "" : bytes.substring(slut + 4);
    boolean iDele = svar.hoved("Transfer-Encoding").contains("chunked");
    byte[] hele = (iDele ? samlet(krop) : krop).getBytes(StandardCharsets.ISO_8859_1);
    return new Svar(svar.status(), hoveder, new String(hele, StandardCharsets.UTF_8));
  }

  /** Without the lengths between the parts, which would cut words in two; as far as it came. */
  private static String samlet(String krop) {
    StringBuilder hele = new StringBuilder();
    int her = 0;
    for (int linje = krop.indexOf("\r\n"); linje >= 0; linje = krop.indexOf("\r\n", her)) {
      int laengde = Integer.parseInt(krop.substring(her, linje).split(";")[0].strip(), 16);
      int til = Math.min(krop.length(), linje + 2 + laengde);
      hele.append(krop, linje + 2, til);
      her = Math.min(krop.length(), til + 2);
      if (laengde == 0) {
        break;
      }
    }
    return hele.toString();
  }
}
